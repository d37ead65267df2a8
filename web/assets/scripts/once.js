// Takes the message about what was done out of the page's address once it is said, so that
// it can be copied and bookmarked. The server says it once anyway (sayonce.go).

const here = new URL(location.href);
if (here.searchParams.has('done')) {
  here.searchParams.delete('done');
  history.replaceState(history.state, '', here);
}
