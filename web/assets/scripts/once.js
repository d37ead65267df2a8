// Takes the message about what was done out of the page's address once it is said, so that
// a reload, a bookmark, or the back button doesn't say it again.

const here = new URL(location.href);
if (here.searchParams.has('done')) {
  here.searchParams.delete('done');
  history.replaceState(history.state, '', here);
}
