// Sends a point of the checklist as soon as it is ticked, so that other reviewers see it
// immediately. Without this module the button below does that.

import { pageIn } from './answer.js';

document.addEventListener('change', async (event) => {
  const box = event.target;
  const form = box instanceof HTMLInputElement && box.closest('form[data-checklist]');
  if (!(form instanceof HTMLFormElement)) return;
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = await pageIn(answer);
    const fresh = answer.ok && page.getElementById(form.id);
    if (!fresh) throw new Error(answer.statusText);
    form.replaceChildren(...fresh.childNodes);
    document.getElementById(box.id)?.focus();
  } catch {
    form.submit(); // let the page say what is wrong
  }
});
