// Shows below each scope what it lets the app do, and gives each scope of a pasted list a
// separate row, both as the server does once it is saved.

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

  list.addEventListener('paste', (event) => {
    const target = event.target;
    if (!(event instanceof ClipboardEvent) || !(target instanceof HTMLInputElement) || !target.matches('[list="all-scopes"]')) return;
    const names = (event.clipboardData?.getData('text') ?? '').split(/[\s,;"'[\]]+/).map((name) => name.replace(/^[•‣◦▪·*–—-]+/, '')).filter((name) => name);
    if (names.length < 2 || target.value.trim()) return;
    const boxes = () => /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll('[list="all-scopes"]')]);
    const full = boxes().filter((box) => box.value.trim()).length;
    list.dispatchEvent(new CustomEvent('rows', { detail: full + names.length }));
    const free = boxes().filter((box) => !box.value.trim());
    if (free.length < names.length) return; // the server rejects too many
    event.preventDefault();
    names.forEach((name, at) => (free[at].value = name));
    free[names.length - 1].focus();
    list.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
