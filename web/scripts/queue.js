// Keys for the queue: j and k (or the arrows, once a row has the focus) go from row
// to row, Enter and o open, c claims, / goes to the search. They can be
// turned off, and rest while one types. After a claim the page comes back at its row.

const hint = /** @type {HTMLElement | null} */ (document.querySelector('[data-keys]'));
const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-queue-row]')]);

if (hint) {
  const words = /** @type {HTMLElement} */ (hint.querySelector('[data-keys-on]'));
  const toggle = /** @type {HTMLButtonElement} */ (hint.querySelector('[data-keys-switch]'));
  const store = (/** @type {Storage} */ s, /** @type {string} */ key, /** @type {string | null} */ value) => {
    try { if (value === null) s.removeItem(key); else s.setItem(key, value); } catch { /* a browser that keeps nothing */ }
  };
  const stored = (/** @type {Storage} */ s, /** @type {string} */ key) => {
    try { return s.getItem(key); } catch { return null; }
  };

  let on = stored(localStorage, 'queue-keys') !== 'off';
  const show = () => {
    words.hidden = !on;
    toggle.textContent = (on ? toggle.dataset.off : toggle.dataset.on) ?? '';
  };
  toggle.addEventListener('click', () => {
    on = !on;
    store(localStorage, 'queue-keys', on ? null : 'off');
    show();
  });
  show();
  hint.hidden = false;

  const here = () => rows.findIndex((row) => row.contains(document.activeElement));
  const link = (/** @type {number} */ i) => /** @type {HTMLAnchorElement | null} */ (rows[i]?.querySelector('.name a'));
  const go = (/** @type {number} */ i) => {
    const to = link(Math.max(0, Math.min(i, rows.length - 1)));
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
  };

  /** What each key does, given the row that has the focus, or -1. @type {Record<string, (i: number) => boolean>} */
  const keys = {
    j: (i) => (go(i + 1), true),
    k: (i) => (go(i < 0 ? 0 : i - 1), true),
    ArrowDown: (i) => i >= 0 && (go(i + 1), true),
    ArrowUp: (i) => i >= 0 && (go(i - 1), true),
    o: (i) => i >= 0 && (link(i)?.click(), true),
    c: (i) => {
      const form = /** @type {HTMLFormElement | null} */ (rows[i]?.querySelector('form[data-claim]'));
      form?.requestSubmit();
      return !!form;
    },
    '/': () => (document.getElementById('q')?.focus(), true),
  };

  addEventListener('keydown', (event) => {
    const at = event.target;
    const types = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, select, textarea'));
    if (!on || types || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (Object.hasOwn(keys, event.key) && keys[event.key](here())) event.preventDefault();
  });

  // The page that comes after a claim begins where this one was left.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.matches('[data-queue-row] form')) {
      store(sessionStorage, 'queue-row', String(rows.findIndex((row) => row.contains(form))));
    }
  });
  const left = stored(sessionStorage, 'queue-row');
  store(sessionStorage, 'queue-row', null);
  if (left !== null && document.querySelector('main > [role="status"]')) go(Number(left));
}
