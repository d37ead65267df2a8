// Says when there is something that is not saved yet, asks before it would be lost,
// and saves on the way to another tab.

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-save]'));
const state = document.querySelector('[data-saving]');

if (form && state) {
  let dirty = false;

  form.addEventListener('input', () => {
    if (dirty) return;
    dirty = true;
    state.textContent = 'Not saved yet';
    form.classList.add('dirty');
  });

  form.addEventListener('submit', () => {
    dirty = false;
    state.textContent = 'Saving…';
  });

  addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-tab]');
    if (!dirty || !(link instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const then = document.createElement('input');
    Object.assign(then, { type: 'hidden', name: 'then', value: `tab:${link.dataset.tab}` });
    form.append(then);
    form.requestSubmit();
  });
}
