// Makes the dialog that came open with the page a modal one. Cancel and Escape
// close it and take the question out of the address. Escape does not throw away
// what was typed into it; Cancel does.

const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector('dialog[open][data-cancel]'));

if (dialog) {
  const page = dialog.dataset.cancel ?? location.pathname;
  dialog.removeAttribute('open');
  dialog.showModal();
  dialog.addEventListener('cancel', (event) => {
    if ([...dialog.querySelectorAll('textarea')].some((t) => t.value !== t.defaultValue)) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    history.replaceState(null, '', page);
    document.getElementById('main')?.focus();
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.getAttribute('href') === page && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      dialog.close();
    }
  });
}
