// Opens a question about a page where one was on the page, and goes on there once it is
// cancelled. The page with the question is another one, which would begin at its top.

try {
  const left = sessionStorage.getItem('place')?.split(' ');
  if (left && left[1] === location.pathname && !location.hash && document.querySelector('dialog[open]')) scrollTo(0, Number(left[0]));
  addEventListener('pagehide', () => sessionStorage.setItem('place', `${scrollY} ${location.pathname}`));
} catch { /* storage is off */ }
