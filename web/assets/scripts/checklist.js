// Sends a point of the checklist as soon as it is ticked, so that other reviewers see it
// immediately. If none can be saved, the boxes are as they were, and the page stays with what is
// typed in it. Without this module the button below does that.

import { advance, nextRequest, renewLive } from './latest.js';
import { morph } from './morph.js';
import { pageIn } from './answer.js';
import { sayNot } from './notsent.js';
import { showRefusal } from './shown.js';

let sending = false;
let changed = false; // while the request was under way

/**
 * Sends the points, and then those that were ticked or unticked meanwhile: compared with what
 * the server has then, so that one that is ticked and unticked at once is not ticked.
 * @param {HTMLFormElement} form
 */
async function send(form) {
  do {
    changed = false;
    form.dataset.sending = ''; // each time, for what the server sends doesn't have it
    const request = nextRequest();
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    const answer = await fetch(form.action, { method: 'POST', body, keepalive: true }).catch(() => null); // also if one goes on at once
    if (!answer || answer.status >= 500) {
      await sayNot(form, 'saved', answer);
      for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[type="checkbox"]'))) box.checked = box.defaultChecked;
      return;
    }
    if (!answer.ok) return void await showRefusal(answer);
    const page = await pageIn(answer);
    const fresh = page.getElementById(form.id);
    if (!fresh) return form.submit(); // let the page say what is wrong
    morph(form, fresh, { keepValues: changed });
    document.querySelectorAll('input[name="unclaimed"]').forEach((input) => input.remove()); // it is claimed now
    renewLive(page, request);
  } while (changed);
}

document.addEventListener('change', async (event) => {
  const box = event.target;
  const form = box instanceof HTMLInputElement && box.closest('form[data-checklist]');
  if (!(form instanceof HTMLFormElement)) return;
  changed = true;
  if (sending) return;
  sending = true;
  try {
    await send(form);
  } finally {
    sending = false;
    delete form.dataset.sending;
    advance(form, nextRequest()); // what was asked before may not know of it
  }
});
