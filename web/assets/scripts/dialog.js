// Makes a dialog that is open in the page's HTML modal. Cancel and Escape close it,
// remove the question from the URL, and return the focus to the control that opened it.
// What was typed into a form that kept.js stores is there again when the dialog is opened
// the next time. In other dialogs, Escape does nothing once something is typed.

const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector('dialog[open][data-cancel]'));

if (dialog) {
  const page = dialog.dataset.cancel ?? location.pathname;
  const asked = [...new URLSearchParams(location.search)]; // empty in the response to a form
  const address = location.pathname + location.search;
  /** What opened the dialog: a button with its name and value or, in the form, one that saves first. */
  const opener = () =>
    /** @type {(HTMLButtonElement | HTMLAnchorElement)[]} */ ([...document.querySelectorAll('button, a[href]')]).find((c) =>
      !dialog.contains(c) && (c instanceof HTMLAnchorElement
        ? asked.length > 0 && c.pathname + c.search === address
        : asked.some(([name, value]) => value && (c.name === name && c.value === value || c.name === 'then' && [value, `confirm:${value}`].includes(c.value)))));
  dialog.removeAttribute('open');
  dialog.showModal();
  // The buttons are always visible, so one reads from the beginning.
  if (document.activeElement?.closest('.dialog-actions')) dialog.scrollTop = 0;
  dialog.addEventListener('cancel', (event) => {
    if ([...dialog.querySelectorAll('textarea')].some((t) => t.value !== t.defaultValue && !t.form?.matches('[data-keep]'))) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    history.replaceState(null, '', page);
    const back = opener() ?? document.getElementById('main');
    back?.focus({ preventScroll: true }); // in a bar that stays in sight, it would scroll to where the bar would be
    const { top, bottom } = back?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (bottom < 0 || top > innerHeight) back?.scrollIntoView({ block: 'nearest' });
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.getAttribute('href') === page && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      dialog.close();
    }
  });
}
