// Keyboard shortcuts for reviewers. A control names its key in aria-keyshortcuts. j and k
// (or the arrow keys, once a stop has the focus) go through the elements marked as stops,
// such as the rows of the queue, from the one that had the focus last, and o opens one. The keys of controls inside stops apply
// to the stop that has the focus. With data-near, the stop under the pointer is next, and
// then the one that had the focus last. While stops are selected, the key of a control with
// data-many applies to all of them. A key that has nothing to do says why if something is
// marked with data-idle-key. Shortcuts are off in text controls and dialogs, and
// can be turned off in the list that ? opens. After a form of a stop was sent, the page
// returns to that stop, where it was on the screen. The links back to the queue, and to what is beside a submission in
// it, keep the queue's filter and order.

const list = /** @type {HTMLDialogElement | null} */ (document.querySelector('[data-keys-list]'));
const hint = /** @type {HTMLElement | null} */ (document.querySelector('[data-keys]'));
const all = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-stop]')]);
/** The stop that had the focus last. @type {Element | null} */
let last = null;
addEventListener('focusin', ({ target }) => (last = (target instanceof Element && target.closest('[data-stop]')) || last));

if (list && hint) {
  const toggle = /** @type {HTMLButtonElement} */ (list.querySelector('[data-keys-switch]'));
  const store = (/** @type {Storage} */ s, /** @type {string} */ key, /** @type {string | null} */ value) => {
    try { if (value === null) s.removeItem(key); else s.setItem(key, value); } catch { /* storage is off */ }
  };
  const stored = (/** @type {Storage} */ s, /** @type {string} */ key) => {
    try { return s.getItem(key); } catch { return null; }
  };

  let on = stored(localStorage, 'keys') !== 'off';
  const show = () => {
    toggle.textContent = (on ? toggle.dataset.off : toggle.dataset.on) ?? '';
    for (const key of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-keys] kbd, [data-key-hint]'))) key.hidden = !on;
  };
  toggle.addEventListener('click', () => {
    on = !on;
    store(localStorage, 'keys', on ? null : 'off');
    show();
  });
  hint.querySelector('[data-keys-open]')?.addEventListener('click', () => list.showModal());
  list.querySelector('[data-keys-close]')?.addEventListener('click', () => list.close());
  show();
  hint.hidden = false;

  const here = () => all().findIndex((stop) => stop.contains(document.activeElement));
  /** The element of a stop that gets the focus. */
  const handle = (/** @type {HTMLElement | undefined} */ stop) =>
    stop?.matches('[tabindex]') ? stop : /** @type {HTMLElement | null} */ (stop?.querySelector('[data-stop-here], a[href]') ?? null);
  const go = (/** @type {number} */ i) => {
    const stops = all();
    const stop = stops[Math.max(0, Math.min(i, stops.length - 1))];
    handle(stop)?.focus();
    stop?.scrollIntoView({ block: 'nearest' });
  };

  /** The stop from which j and k go on, or -1. */
  const from = (/** @type {number} */ i) => (i < 0 ? all().findIndex((stop) => stop === last) : i);

  /** Keys that belong to no control, given the stop that has the focus, or -1. @type {Record<string, (i: number) => boolean>} */
  const keys = {
    j: (i) => all().length > 0 && (go(from(i) + 1), true),
    k: (i) => all().length > 0 && (go(from(i) - 1), true),
    ArrowDown: (i) => i >= 0 && (go(i + 1), true),
    ArrowUp: (i) => i >= 0 && (go(i - 1), true),
    o: (i) => {
      const link = handle(all()[i]);
      link?.click();
      return !!link;
    },
  };

  /** What has an attribute with a key: inside the stop that has the focus or, with data-near, under the pointer or the last one; or outside all stops. */
  const named = (/** @type {string} */ attribute, /** @type {string} */ key) => {
    const some = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`[${attribute}="${CSS.escape(key)}"]`)]);
    const stops = [document.activeElement?.closest('[data-stop]'), document.querySelector('[data-stop]:hover'), last];
    for (const stop of stops) {
      const found = stop && some.find((e) => e.closest('[data-stop]') === stop && (stop === stops[0] || 'near' in e.dataset));
      if (found) return found;
    }
    return some.find((e) => !e.closest('[data-stop]'));
  };

  /** The control of a key. */
  const control = (/** @type {string} */ key) => {
    const many = /** @type {HTMLButtonElement | null} */ (document.querySelector(`[data-many="${CSS.escape(key)}"]`));
    if (many?.form && document.querySelector(`[data-stop] input[form="${many.form.getAttribute('id')}"]:checked`)) return many;
    return named('aria-keyshortcuts', key);
  };

  const said = /** @type {HTMLElement} */ (document.querySelector('[data-keys-said]'));
  const hush = () => said.replaceChildren();
  addEventListener('pointerdown', hush);

  addEventListener('keydown', (event) => {
    hush();
    const at = event.target;
    const types = at instanceof HTMLElement && (at.isContentEditable || at.matches('input:not([type=checkbox], [type=radio]), select, textarea'));
    if (!on || types || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key.startsWith('Arrow') && at instanceof HTMLInputElement) return; // moves between radio buttons
    if (Object.hasOwn(keys, event.key)) {
      if (keys[event.key](here())) event.preventDefault();
      return;
    }
    const key = event.shiftKey && /^\p{L}$/u.test(event.key) ? `Shift+${event.key.toUpperCase()}` : event.key;
    const found = control(key);
    if (!found) {
      said.textContent = named('data-idle-key', key)?.dataset.idleWords ?? '';
      return;
    }
    event.preventDefault();
    if (found.matches('input:not([type=checkbox]), textarea')) {
      for (let d = found.closest('details'); d; d = d.parentElement?.closest('details') ?? null) d.open = true;
      found.focus();
    } else found.click();
  });

  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[data-queue]'));
  for (const link of links) {
    const filter = new URLSearchParams(stored(sessionStorage, 'queue') ?? '');
    const left = new URLSearchParams(link.search).get('left');
    if (left) filter.set('left', left);
    link.search = String(filter);
  }
  if (!links.length) {
    const filter = new URLSearchParams(location.search);
    filter.delete('done'); // the message is not shown again
    store(sessionStorage, 'queue', String(filter));
  }

  // The page after a stop's form begins at that stop.
  document.addEventListener('submit', (event) => {
    const sent = event.submitter ?? event.target; // a button can be in a stop, and its form outside
    const stop = sent instanceof HTMLElement ? all().findIndex((s) => s.contains(sent)) : -1;
    if (stop >= 0) store(sessionStorage, 'stop', `${stop} ${location.pathname} ${all()[stop].getBoundingClientRect().top}`);
  });
  const left = stored(sessionStorage, 'stop')?.split(' ');
  store(sessionStorage, 'stop', null);
  const answered = document.querySelector('main .notice[role="status"]');
  if (left && left[1] === location.pathname && !location.hash && answered?.parentElement?.matches('main')) {
    go(Number(left[0]));
    // A message above it moves no row from under the pointer.
    const moved = (all()[Math.min(Number(left[0]), all().length - 1)]?.getBoundingClientRect().top ?? NaN) - Number(left[2]);
    const page = document.documentElement;
    if (moved > 0) page.style.minBlockSize = `${Math.max(page.scrollHeight, scrollY + moved + innerHeight)}px`; // a short page can scroll as well
    if (moved) scrollBy(0, moved);
  }

  // What had the focus last still has when one comes back to the page from a question or
  // with a message, so that j goes on from there.
  const id = (/** @type {Element | null} */ stop) => stop?.id || stop?.querySelector('[data-stop-here]')?.id || '';
  const [path, kept] = stored(sessionStorage, 'last')?.split(' ') ?? [];
  if (path === location.pathname && kept && (answered || document.querySelector('dialog[open]'))) last ??= document.getElementById(kept)?.closest('[data-stop]') ?? null;
  addEventListener('pagehide', () => store(sessionStorage, 'last', `${location.pathname} ${id(last)}`));
}
