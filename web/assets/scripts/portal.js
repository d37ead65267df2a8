// Searches Okta's developer portal, whose query is in the URL's fragment.

const portal = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-portal-search]'));

if (portal) portal.hidden = false;
portal?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = portal.querySelector('input')?.value.trim() ?? '';
  location.href = query ? `${portal.action}#q=${encodeURIComponent(query)}` : portal.action;
});
