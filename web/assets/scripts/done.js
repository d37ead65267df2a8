// Shows the message about what was done where it was done, which is at the element that the
// URL names, and moves the focus there. Without an element, the message itself gets the
// focus. So a person continues where they were, and sees and hears what came of it.

const said = /** @type {HTMLElement | null} */ (document.querySelector('main > .notice[role="status"]'));

/** @returns {HTMLElement | null} */
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no address that the server writes
  }
}

if (said && !document.querySelector('dialog[open]')) {
  const at = named();
  const idle = () => [null, document.body, at].includes(/** @type {HTMLElement | null} */ (document.activeElement));
  if (at && at !== said.parentElement && said.parentElement?.contains(at)) {
    (at.querySelector('[data-issues]') ?? at).prepend(said);
    // Into the page anew, so that it is read aloud.
    requestAnimationFrame(() => said.append(...said.childNodes));
    // Once it has scrolled there, the browser takes the focus from what is inside.
    if (at.tabIndex < 0) at.tabIndex = -1;
    const back = /** @type {HTMLElement} */ (at.querySelector('[data-return], [data-stop-here], [data-compose]') ?? at);
    addEventListener('load', () => requestAnimationFrame(() => {
      if (idle()) back.focus({ preventScroll: true });
      said.scrollIntoView({ block: 'nearest' });
    }));
  } else if (idle()) {
    said.tabIndex = -1;
    said.focus({ preventScroll: true });
  }
}
