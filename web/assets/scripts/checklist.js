// Sends a point of the checklist as soon as it is ticked, so that other reviewers see it
// immediately. Without this module the button below does that.

import { morph } from './morph.js';
import { pageIn } from './answer.js';
import { showRefusal } from './shown.js';

document.addEventListener('change', async (event) => {
  const box = event.target;
  const form = box instanceof HTMLInputElement && box.closest('form[data-checklist]');
  if (!(form instanceof HTMLFormElement)) return;
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (!answer.ok) return void await showRefusal(answer);
    const page = await pageIn(answer);
    const fresh = page.getElementById(form.id);
    if (!fresh) throw new Error(answer.statusText);
    form.replaceChildren(...fresh.childNodes);
    document.querySelectorAll('input[name="unclaimed"]').forEach((input) => input.remove()); // it is claimed now
    document.getElementById(box.id)?.focus();
    for (const live of document.querySelectorAll('[data-live]')) {
      const now = page.getElementById(live.id);
      if (now) morph(live, now);
    }
  } catch {
    form.submit(); // let the page say what is wrong
  }
});
