// Keeps in the browser (unsaved.js) what is typed as the reason of a dismissal, until the
// server has it: findings come and go while the person types, and the page may be left. If
// the evidence has changed, the reason goes on with the new finding of the same check.

import { unsaved } from './unsaved.js';

const prefix = 'why.';

/** @param {HTMLFormElement} form */
function keepReasons(form) {
  const stored = unsaved(form.dataset.reasons ?? '');
  const typed = stored.read();
  let meant = ''; // the reason that is being sent

  const boxes = () => /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(`input[name^="${prefix}"]`)]);
  const aboutOf = (/** @type {HTMLInputElement} */ box) => /** @type {HTMLElement | null} */ (box.closest('[data-about]'))?.dataset.about ?? '';

  /** @param {HTMLInputElement[]} changed */
  const remember = (...changed) => {
    for (const box of changed) {
      if (!box.value.trim()) delete typed[box.name];
      else if (typed[box.name]?.text !== box.value) typed[box.name] = { label: 'Reason for dismissing', seen: aboutOf(box), entries: [[box.name, box.value]], text: box.value, at: Date.now() };
    }
    stored.write(typed);
  };

  /** Puts back what was typed, and forgets what the server has. */
  const restore = () => {
    const all = boxes();
    for (const { value } of /** @type {NodeListOf<HTMLButtonElement>} */ (form.querySelectorAll('button[value^="undismiss:"]'))) {
      delete typed[value.replace('undismiss:', prefix)];
    }
    for (const box of all) {
      const open = (/** @type {string} */ name) => all.some((other) => other.name === name);
      const name = typed[box.name] ? box.name : Object.keys(typed).find((other) => typed[other].seen === aboutOf(box) && !open(other));
      if (!name || box.value) continue;
      box.value = typed[name].text ?? '';
      if (name !== box.name) delete typed[name];
      box.closest('details')?.setAttribute('open', '');
    }
    remember(...all);
  };

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name.startsWith(prefix)) remember(target);
  });
  form.addEventListener('submit', ({ submitter }) => {
    meant = submitter instanceof HTMLButtonElement ? submitter.value.replace('dismiss:', prefix) : '';
  });
  // The others are kept here. Without scripts, the server gives them back.
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of [...formData.keys()]) if (name.startsWith(prefix) && name !== meant) formData.delete(name);
  });
  document.addEventListener('found', restore);
  restore();
}

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-reasons]');
if (form) keepReasons(form);
