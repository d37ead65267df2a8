// Replies to issues at their fields, and marks them as resolved, without leaving the form.
// Without this module, a button there saves the form and sends the reply with it.
//
// What is typed stays in the browser (unsaved.js) until the server has it, under the name
// that the page of the issues uses too (kept.js), so that it is there as well.

import { nextRequest, renew } from './latest.js';
import { pageIn } from './answer.js';
import { not, notThatPerson, problemIn, unreachable } from './notsent.js';
import { unsaved } from './unsaved.js';

const prefix = 'reply.';
const filesPrefix = 'attachment.';

/** @param {HTMLFormElement} form */
function replies(form) {
  const [person, id] = (form.dataset.save ?? '').split('/');
  const stored = unsaved(`${person}/${id}/issues`);
  const typed = stored.read();
  /** @type {(() => void) | null} sends what waits for a sign-in */
  let waiting = null;

  const boxes = () => /** @type {HTMLTextAreaElement[]} */ ([...form.querySelectorAll(`textarea[name^="${prefix}"]`)]);
  const nameOf = (/** @type {HTMLTextAreaElement} */ box) => `reply-${box.name.slice(prefix.length)}`;
  const issueOf = (/** @type {Element} */ e) => /** @type {HTMLElement} */ (e.closest('[data-issue]'));
  const boxIn = (/** @type {Element} */ issue) => /** @type {HTMLTextAreaElement | null} */ (issue.querySelector(`textarea[name^="${prefix}"]`));
  const filesIn = (/** @type {Element} */ issue) => /** @type {HTMLInputElement | null} */ (issue.querySelector(`input[type="file"][name^="${filesPrefix}"]`));
  /** The issue on the page now: its elements can be replaced. @param {HTMLElement} issue */
  const again = (issue) => /** @type {HTMLElement | null} */ (form.querySelector(`[data-issue="${CSS.escape(issue.dataset.issue ?? '')}"]`));

  /** A button that sends a typed reply along says so. @param {HTMLTextAreaElement} box */
  const label = (box) => {
    for (const b of /** @type {NodeListOf<HTMLButtonElement>} */ (issueOf(box).querySelectorAll('button[data-says-reply]'))) {
      b.textContent = (b.dataset.saysReply ?? '') + (box.value.trim() ? ' with reply' : '');
    }
  };

  /** @param {HTMLTextAreaElement} box */
  const remember = (box) => {
    const words = box.labels?.[0]?.textContent ?? 'Reply';
    if (!box.value.trim()) delete typed[nameOf(box)];
    else if (typed[nameOf(box)]?.text !== box.value) typed[nameOf(box)] = { label: words, seen: '', entries: [['text', box.value]], text: box.value, at: Date.now() };
    stored.write(typed);
    label(box);
  };

  const restore = () => {
    for (const box of boxes()) {
      const one = typed[nameOf(box)];
      if (one && !box.value) box.value = one.text ?? '';
      if (box.value.trim()) box.closest('details')?.setAttribute('open', '');
      remember(box);
    }
  };

  /** Says something at an issue until the next attempt. @param {HTMLElement} issue @param {(string | Node)[]} words @param {'alert' | 'done'} how */
  const say = (issue, words, how) => {
    issue.querySelector('[data-said]')?.remove();
    const said = document.createElement('p');
    said.dataset.said = '';
    said.className = how === 'alert' ? 'error' : '';
    if (how === 'alert') said.setAttribute('role', 'alert');
    else said.setAttribute('aria-live', 'polite');
    issue.append(said);
    const text = document.createElement('span');
    text.append(...words);
    said.append(text); // into the existing element, so that it is read aloud
  };

  /** Shows what the server says of issues. @param {Document} page @param {number} request */
  const show = (page, request) => {
    for (const part of page.querySelectorAll('.asked, #issues-notice, #issues-card, #tabs')) {
      renew(document.getElementById(part.id), part, request, { keepValues: true });
    }
    restore();
  };

  /** @param {HTMLElement} issue @param {HTMLButtonElement} button */
  const send = async (issue, button) => {
    if (issue.ariaBusy) return;
    issue.ariaBusy = 'true';
    issue.querySelector('[data-said]')?.remove();
    const box = boxIn(issue);
    const text = box?.value ?? '';
    const from = /** @type {HTMLInputElement | null} */ (form.querySelector('input[name="from"]'))?.value ?? '';
    const chosen = filesIn(issue);
    const files = [...(chosen?.files ?? [])];
    const texts = { from, then: button.value, ...(box && { [box.name]: text }) };
    /** @type {URLSearchParams | FormData} */
    let body = new URLSearchParams(texts);
    if (chosen && files.length) {
      body = new FormData();
      for (const [name, value] of Object.entries(texts)) body.append(name, value);
      for (const file of files) body.append(chosen.name, file);
    }
    let request = nextRequest();
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Person': person } });
      const to = answer.headers.get('Location');
      if (answer.ok && to) {
        if (box && box.value === text) box.value = '';
        if (chosen && [...(chosen.files ?? [])].every((file, i) => file === files[i])) chosen.value = '';
        if (box) remember(box);
        box?.closest('details')?.removeAttribute('open');
        request = nextRequest();
        const page = await pageIn(await fetch(to));
        show(page, request);
        const now = again(issue) ?? document.getElementById(new URL(to, location.href).hash.slice(1));
        if (!now) return;
        say(now, [page.getElementById('saving')?.textContent?.trim() ?? ''], 'done');
        /** @type {HTMLElement | null} */ (now.querySelector('summary') ?? now.querySelector('button'))?.focus();
        return;
      }
      const page = await pageIn(answer);
      const other = notThatPerson(answer, 'sent', ", and we'll send it.");
      if (other) {
        if (answer.status === 401) waiting = () => void send(again(issue) ?? issue, button);
        say(issue, other, 'alert');
      } else if (answer.status === 422 && page.querySelector('.asked textarea[aria-invalid]')) {
        show(page, request);
        boxIn(again(issue) ?? issue)?.focus();
      } else {
        say(issue, [not('sent', problemIn(page))], 'alert');
      }
    } catch {
      say(issue, [not('sent', unreachable(), 'Try again in a moment.')], 'alert');
    } finally {
      issue.ariaBusy = null;
    }
  };

  // Instead of submitting the form, which autosave.js saves.
  form.addEventListener('click', (event) => {
    const button = /** @type {HTMLButtonElement | null} */ (event.target instanceof Element ? event.target.closest('button[data-act-on-issue]') : null);
    if (!button) return;
    event.preventDefault();
    void send(issueOf(button), button);
  });

  form.addEventListener('keydown', (event) => {
    const box = event.target;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    if (!(box instanceof HTMLTextAreaElement) || !box.name.startsWith(prefix)) return;
    event.preventDefault();
    /** @type {HTMLButtonElement} */ (box.closest('details')?.querySelector('button[data-act-on-issue]')).click();
  });

  // Who opens the box wants to type.
  form.addEventListener('toggle', ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.contains(document.activeElement)) boxIn(target)?.focus();
  }, true);

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.name.startsWith(prefix)) remember(target);
  });
  // The boxes are kept here. Without scripts, the server gives them back.
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of [...formData.keys()]) if (name.startsWith(prefix) || name.startsWith(filesPrefix)) formData.delete(name);
  });
  addEventListener('storage', (event) => {
    if (event.key !== 'signed-in' || !event.newValue) return;
    const go = waiting;
    waiting = null;
    go?.();
  });
  document.addEventListener('found', restore);
  restore();
}

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-save]');
if (form) replies(form);
