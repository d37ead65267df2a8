// Adds, removes and moves rows of a list in place. Without this module the same buttons send the
// form, and the server does that.

for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-list]'))) {
  const key = list.dataset.list ?? '';
  const max = Number(list.dataset.max);
  const add = /** @type {HTMLButtonElement} */ (list.querySelector('[data-add]'));
  const full = /** @type {HTMLElement} */ (list.querySelector('[data-full]'));
  const rows = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[data-row]')]);
  const controls = (/** @type {HTMLElement} */ row) =>
    /** @type {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} */ ([...row.querySelectorAll('input, select, textarea')]);

  /** Empties a row, and removes the remarks about its old value. @param {HTMLElement} row */
  const clear = (row) => {
    row.querySelectorAll('.errors').forEach((e) => e.remove());
    for (const c of controls(row)) {
      if (c instanceof HTMLSelectElement) c.selectedIndex = 0;
      else c.value = '';
      c.removeAttribute('aria-invalid');
      c.removeAttribute('autofocus');
      c.removeAttribute('aria-describedby');
    }
  };

  /** Renumbers the rows. */
  const number = () => {
    rows().forEach((row, i) => {
      for (const e of row.querySelectorAll('[id], [aria-label], [aria-describedby], button')) {
        for (const name of ['id', 'aria-describedby']) {
          const value = e.getAttribute(name);
          if (value) e.setAttribute(name, value.split(' ').map((id) => id.replace(new RegExp(`^${key}-\\d+`), `${key}-${i}`)).join(' '));
        }
        for (const name of ['aria-label', 'title']) {
          const value = e.getAttribute(name);
          if (value) e.setAttribute(name, value.replace(/\d+/, String(i + 1)));
        }
        if (e instanceof HTMLButtonElement && e.value) e.value = `${e.value.split(':')[0]}:${key}:${i}`;
        if (e instanceof HTMLButtonElement && e.dataset.move) e.disabled = i === (e.dataset.move === 'up' ? 0 : rows().length - 1);
      }
    });
    add.disabled = rows().length >= max;
    full.textContent = add.disabled ? full.dataset.full ?? '' : '';
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const append = () => {
    const last = rows()[rows().length - 1];
    const row = /** @type {HTMLElement} */ (last.cloneNode(true));
    clear(row);
    last.after(row);
    return row;
  };

  // Another module requests this many rows, to fill them in.
  list.addEventListener('rows', (event) => {
    const wanted = Math.min(/** @type {CustomEvent<number>} */ (event).detail, max);
    if (rows().length >= wanted) return;
    while (rows().length < wanted) append();
    number();
  });

  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return;
    if (button === add) {
      event.preventDefault();
      const row = append();
      number();
      controls(row)[0].focus();
    } else if (button.dataset.move) {
      event.preventDefault();
      const row = /** @type {HTMLElement} */ (button.closest('[data-row]'));
      if (button.dataset.move === 'up') row.previousElementSibling?.before(row);
      else row.nextElementSibling?.after(row);
      number();
      (button.disabled ? controls(row)[0] : button).focus();
    } else if (button.matches('[data-remove]')) {
      event.preventDefault();
      const all = rows();
      const i = all.findIndex((row) => row.contains(button));
      if (all.length === 1) clear(all[0]);
      else all[i].remove();
      number();
      controls(rows()[Math.min(i, rows().length - 1)])[0].focus();
    }
  });

  list.querySelectorAll('[data-remove][hidden]').forEach((b) => b.removeAttribute('hidden'));
}

// Browsers ignore autofocus if the URL has a fragment.
if (location.hash) /** @type {HTMLElement | null} */ (document.querySelector('[data-row] [autofocus]'))?.focus();
