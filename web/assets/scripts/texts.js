// Shows the saved texts below a form's button, those for its field first, and inserts one
// where the person types. Without this module the same buttons send the form, and the
// server does that.

const part = /** @type {HTMLTemplateElement | null} */ (document.querySelector('[data-texts-part]'));
/** The box of each form that had the focus last. @type {WeakMap<HTMLFormElement, HTMLTextAreaElement>} */
const last = new WeakMap();

/** @param {HTMLFormElement} form @returns {HTMLTextAreaElement | undefined} */
const box = (form) => {
  const all = /** @type {HTMLTextAreaElement[]} */ ([...form.querySelectorAll('textarea')]);
  const known = last.get(form);
  return known && all.includes(known) ? known : all.find((b) => !b.value.trim()) ?? all.at(-1);
};

/** The severity or field beside a box. @param {HTMLElement} b @param {string} name */
const beside = (b, name) => /** @type {HTMLSelectElement | null} */ ((b.closest('[data-row]') ?? b.closest('form'))?.querySelector(`select[name="${name}"]`) ?? null);

/** @param {HTMLElement} button @param {HTMLFormElement} form */
function toggle(button, form) {
  const shown = form.querySelector('[data-texts]');
  button.ariaExpanded = String(!shown);
  if (shown) return shown.remove();
  if (!part) return;
  const list = /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (part.content.firstElementChild), true));
  const key = /** @type {HTMLInputElement | null} */ (form.querySelector('[name="issue.field"]'))?.value ?? form.dataset.field ?? '';
  const items = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('li')]);
  const rank = (/** @type {HTMLElement} */ li) => [key, ''].indexOf(li.querySelector('button')?.dataset.field ?? '') >>> 0; // others last
  list.querySelector('ul')?.append(...items.sort((a, b) => rank(a) - rank(b)));
  (button.closest('.cluster, .dialog-texts') ?? button).after(list);
  const filter = /** @type {HTMLInputElement} */ (list.querySelector('[data-texts-filter]'));
  filter.hidden = false;
  filter.focus();
  list.scrollIntoView({ block: 'nearest' });
}

/** @param {HTMLElement} choice @param {HTMLFormElement} form */
function insert(choice, form) {
  const b = box(form);
  if (!b) return;
  const { text = '', severity = '', field = '' } = choice.dataset;
  if (!b.value.trim()) {
    const about = beside(b, 'issue.field');
    const how = beside(b, 'issue.severity');
    if (about && !about.value) about.value = field;
    if (how) how.value = severity;
    b.value = text;
  } else {
    const [before, after] = [b.value.slice(0, b.selectionStart), b.value.slice(b.selectionEnd)];
    b.value = before + (before && !before.endsWith('\n') ? '\n' : '') + text + after;
  }
  form.querySelector('[data-texts]')?.remove();
  const button = /** @type {HTMLElement | null} */ (form.querySelector('[data-texts-button]'));
  if (button) button.ariaExpanded = 'false';
  b.focus();
  b.setSelectionRange(b.value.length, b.value.length);
  b.dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.form) last.set(target.form, target);
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && /** @type {HTMLButtonElement | null} */ (event.target.closest('[data-texts-button], .text-choice'));
  if (!button || !button.form || !part) return;
  event.preventDefault();
  if (button.matches('.text-choice')) insert(button, button.form);
  else toggle(button, button.form);
});

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-texts-filter]')) return;
  const words = target.value.toLowerCase().split(/\s+/);
  for (const li of target.closest('[data-texts]')?.querySelectorAll('li') ?? []) {
    const said = (li.querySelector('button')?.dataset.text + ' ' + li.textContent).toLowerCase();
    li.hidden = !words.every((word) => said.includes(word));
  }
});

document.addEventListener('keydown', (event) => {
  const list = event.target instanceof Element && event.target.closest('[data-texts]');
  const form = list && list.closest('form');
  if (!list || !form) return;
  const choices = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('li:not([hidden]) button')]);
  const at = choices.indexOf(/** @type {HTMLElement} */ (event.target));
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopImmediatePropagation(); // the form stays open
    toggle(/** @type {HTMLElement} */ (form.querySelector('[data-texts-button]')), form);
    box(form)?.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    (choices[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? list.querySelector('[data-texts-filter]'))?.focus();
  } else if (event.key === 'Enter' && at < 0) {
    event.preventDefault();
    if (choices[0]) insert(choices[0], form);
  }
}, true);
