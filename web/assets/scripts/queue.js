// Selecting rows of the queue: all of the page at once, a range with Shift, and how many
// are selected. The rest of it is a form that works without this.

import './live.js';

const bar = document.querySelector('[data-picked]');
const all = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-pick-all]'));

if (bar instanceof HTMLElement && all) {
  const boxes = () => /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('input[name="id"][form="picked"]')]);
  const show = () => {
    const some = boxes();
    const n = some.filter((b) => b.checked).length;
    const words = n === 0 ? '' : n === 1 ? bar.dataset.picked : bar.dataset.pickedMany?.replace('#', String(n));
    if (bar.textContent !== words) bar.textContent = words ?? '';
    all.checked = n > 0 && n === some.length;
    all.indeterminate = n > 0 && n < some.length;
  };
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
    show();
  });

  /** @type {HTMLInputElement | null} */
  let last = null;
  document.addEventListener('click', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.getAttribute('form') !== 'picked' || box.name !== 'id') return;
    const some = boxes();
    if (event.shiftKey && last && some.includes(last)) {
      const [from, to] = [some.indexOf(last), some.indexOf(box)].sort((a, b) => a - b);
      for (const between of some.slice(from, to + 1)) between.checked = box.checked;
    }
    last = box;
    show();
  });
  show();
}

// What was wrong with the name of a view is said in its form.
const fault = document.querySelector('[popover][data-open]');
if (fault instanceof HTMLElement) {
  fault.showPopover();
  /** @type {HTMLElement | null} */ (fault.querySelector('[aria-invalid]'))?.focus();
}
