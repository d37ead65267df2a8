// Says below each scope what it lets the app do, as the server does once it is saved.

const meanings = new Map(
  [.../** @type {NodeListOf<HTMLOptionElement>} */ (document.querySelectorAll('#all-scopes option'))].map((o) => [o.value, o.text]),
);

for (const list of document.querySelectorAll('[data-list]:has([data-lets])')) {
  list.addEventListener('input', () => {
    for (const row of list.querySelectorAll('[data-row]')) {
      const scope = /** @type {HTMLInputElement} */ (row.querySelector('[list="all-scopes"]'));
      const note = /** @type {HTMLElement} */ (row.querySelector('[data-lets]'));
      const meaning = meanings.get(scope.value.trim());
      note.textContent = meaning ? `Lets the app ${meaning}.` : '';
      const others = (scope.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== note.id);
      const ids = meaning ? [...others, note.id] : others;
      if (ids.length > 0) scope.setAttribute('aria-describedby', ids.join(' '));
      else scope.removeAttribute('aria-describedby');
    }
  });
}
