// Opens the form for an issue at its field, without leaving the page, and closes it. The
// form is a copy of the one in the page, so that it is there at once. kept.js stores what is
// typed in the browser, and saves it on the server. When the form closes, the focus returns
// to the field, whose issues are read anew.

import { nextRequest, renew, renewLive } from './latest.js';
import { morph } from './morph.js';
import { pageIn } from './answer.js';
import { not, problemIn, sayNot } from './notsent.js';
import { showRefusal } from './shown.js';

const part = /** @type {HTMLTemplateElement | null} */ (document.querySelector('[data-composer-part]'));
const fields = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-stop]:has([data-compose])')]);
const keyOf = (/** @type {Element} */ field) => /** @type {HTMLElement} */ (field.querySelector('[data-compose]')).dataset.compose ?? '';
const text = (/** @type {HTMLFormElement} */ form) => /** @type {HTMLTextAreaElement} */ (form.querySelector('textarea'));
const hidden = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
const opener = (/** @type {Element} */ field) => /** @type {HTMLElement} */ (field.querySelector('[data-compose]'));

/**
 * Prepares a form that came with the page or was copied. It has an ID from the start, so
 * that a save whose response is lost can be repeated.
 * @param {HTMLFormElement} form
 * @param {string} key
 * @param {string} [id] of the draft, or for it
 */
function prepare(form, key, id) {
  for (const e of form.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = e.getAttribute(name);
      if (value) e.setAttribute(name, value.replace(/\b(compose|copied)-/g, `compose-${key || 'whole'}-`));
    }
  }
  identify(form, id || hidden(form, 'issue').value || crypto.randomUUID());
}

/** @param {HTMLFormElement} form @param {string} id */
function identify(form, id) {
  hidden(form, 'issue').value = id;
  form.dataset.keep = `compose-${id}`;
}

/**
 * Opens the form of a field, for a new issue or for a draft.
 * @param {Element} field
 * @param {HTMLElement | null} draft
 * @param {boolean} [focus]
 * @param {string} [id] for a new draft
 */
function open(field, draft, focus = true, id = '') {
  const place = field.querySelector('[data-issues]');
  let form = /** @type {HTMLFormElement | null} */ (field.querySelector('form[data-composer]'));
  if (!form && part && place) {
    form = /** @type {HTMLFormElement} */ (document.importNode(/** @type {Element} */ (part.content.querySelector('form')), true));
    const key = keyOf(field);
    hidden(form, 'issue.field').value = key;
    const about = opener(field).dataset.label ?? '';
    /** @type {HTMLElement} */ (form.querySelector('.composer-about')).textContent = about;
    form.dataset.label = `Issue: ${about}`;
    if (draft) {
      hidden(form, 'read').value = draft.dataset.read ?? '';
      text(form).defaultValue = draft.querySelector('[data-draft-text]')?.textContent ?? '';
      /** @type {HTMLSelectElement} */ (form.querySelector('select')).value = draft.dataset.severity ?? '';
      draft.hidden = true;
    }
    prepare(form, key, draft?.dataset.draft || id);
    if (draft) draft.after(form);
    else place.append(form);
    form.dispatchEvent(new CustomEvent('keep', { bubbles: true }));
  }
  if (!form || !focus) return;
  text(form).focus();
  text(form).setSelectionRange(text(form).value.length, text(form).value.length);
  form.scrollIntoView({ block: 'nearest' });
}

/**
 * Opens the form of the field that a finding is about, with what the finding says. What one
 * writes there already stays, above it.
 * @param {Element} field
 * @param {DOMStringMap} finding
 */
function openFinding(field, { text: says = '', severity = '', check = '' }) {
  open(field, null, false);
  const form = /** @type {HTMLFormElement | null} */ (field.querySelector('form[data-composer]'));
  if (form && !text(form).value.includes(says)) {
    const typed = text(form).value.trim();
    if (!typed) /** @type {HTMLSelectElement} */ (form.querySelector('select')).value = severity;
    text(form).value = typed ? `${typed}\n${says}` : says;
    hidden(form, 'issue.check').value = check;
    text(form).dispatchEvent(new Event('input', { bubbles: true }));
  }
  open(field, null);
}

/** Closes a form, gives the focus back, and shows what became of it. @param {HTMLFormElement} form */
async function close(form) {
  const field = /** @type {HTMLElement} */ (form.closest('[data-stop]'));
  const inside = form.contains(document.activeElement);
  form.remove();
  const draft = /** @type {HTMLElement | null} */ (field.querySelector('[data-draft][hidden]'));
  if (draft) draft.hidden = false;
  if (inside) opener(field).focus();
  await refresh(field);
}

/** With these, forms say that the page showed no claim. */
const unclaimed = () => [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name="unclaimed"]'))];

/** Reads the issues of a field anew, and what the head says of all. @param {HTMLElement} field */
async function refresh(field) {
  try {
    const claims = unclaimed();
    const request = nextRequest();
    const page = await pageIn(await fetch(location.pathname + (claims.length ? '?claimed' : '')));
    claims.forEach((input) => input.remove());
    part?.content.querySelector('input[name="unclaimed"]')?.remove();
    const fresh = page.getElementById(field.id)?.querySelector('[data-issues]');
    const place = field.querySelector('[data-issues]');
    if (!place?.querySelector('form[data-composer]')) renew(place, fresh, request);
    renewLive(page, request);
  } catch {
    // The draft is saved. The page shows it when it is opened the next time.
  }
}

/** Closes a form, and saves what is in it first. @param {HTMLFormElement} form */
function leave(form) {
  if (!text(form).value.trim() && hidden(form, 'read').value) return void discard(form);
  const saved = text(form).value === text(form).defaultValue && !('typed' in form.dataset);
  if (saved || !text(form).value.trim()) return void close(form);
  form.dataset.closing = '';
  form.dispatchEvent(new Event('closing'));
}

/** Discards a draft whose text was deleted: without a text, it is none. @param {HTMLFormElement} form */
async function discard(form) {
  const field = /** @type {HTMLElement} */ (form.closest('[data-stop]'));
  const body = new URLSearchParams({ seen: hidden(form, 'read').value, field: hidden(form, 'issue.field').value, here: 'yes' });
  const answer = await fetch(`${form.action}/${hidden(form, 'issue').value}/remove`, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
  await close(form);
  if (answer?.status === 409) await askAgain(field, answer);
}

/**
 * Shows a draft that has changed since it was read, with the question whether to discard it.
 * @param {HTMLElement} field
 * @param {Response} answer of the server, which has not discarded it
 * @returns {Promise<boolean>} false if it asks nothing
 */
async function askAgain(field, answer) {
  const page = await pageIn(answer.clone());
  const fresh = page.getElementById(field.id)?.querySelector('[data-issues]:has([data-keep-draft])');
  const place = field.querySelector('[data-issues]');
  if (!fresh || !place) return false;
  morph(place, fresh);
  const keep = /** @type {HTMLElement | null} */ (place.querySelector('[data-keep-draft]'));
  keep?.closest('details')?.setAttribute('open', '');
  keep?.focus();
  return true;
}

/** Puts what a teammate has saved in place of what is typed. @param {HTMLFormElement} form @param {DOMStringMap} theirs */
function useTheirs(form, { read = '', severity = '', field = '' }) {
  text(form).value = text(form).defaultValue = form.querySelector('[data-theirs-text]')?.textContent ?? '';
  for (const [name, value] of [['read', read], ['issue.severity', severity], ['issue.field', field]]) {
    const control = /** @type {HTMLInputElement | HTMLSelectElement | null} */ (form.elements.namedItem(name));
    if (control) control.value = value;
  }
  form.removeAttribute('data-typed');
  settle(form, null);
  form.dispatchEvent(new Event('input', { bubbles: true }));
  text(form).focus();
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const replace = /** @type {HTMLButtonElement | null} */ (event.target.closest('[data-replace-theirs]'));
  if (replace?.form) hidden(replace.form, 'read').value = replace.value; // no other save replaces what a teammate wrote
  if (replace || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const use = /** @type {HTMLElement | null} */ (event.target.closest('[data-use-theirs]'));
  const changed = use?.closest('form');
  if (use && changed) {
    event.preventDefault();
    return useTheirs(changed, use.dataset);
  }
  const link = event.target.closest('[data-compose], [data-edit-draft], [data-close], [data-keep-draft], a[data-finding]');
  const { finding } = /** @type {HTMLElement | null} */ (link)?.dataset ?? {};
  const field = finding ? fields().find((f) => keyOf(f) === finding) : link?.closest('[data-stop]');
  const form = /** @type {HTMLFormElement | null} */ (link?.closest('form[data-composer]') ?? null);
  if (!link || !field) return;
  event.preventDefault();
  if (finding) openFinding(field, /** @type {HTMLElement} */ (link).dataset);
  else if (link.matches('[data-close]') && form) leave(form);
  else if (link.matches('[data-keep-draft]')) {
    link.closest('details')?.removeAttribute('open');
    opener(field).focus();
    void refresh(/** @type {HTMLElement} */ (field));
  } else if (link.matches('[data-edit-draft]')) {
    const other = /** @type {HTMLFormElement | null} */ (field.querySelector('form[data-composer]'));
    if (other) text(other).focus();
    else open(field, link.closest('[data-draft]'));
  } else open(field, null);
});

document.addEventListener('keydown', (event) => {
  const form = event.target instanceof Element && /** @type {HTMLFormElement | null} */ (event.target.closest('form[data-composer]'));
  if (!form || event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    leave(form);
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    delete form.dataset.closing;
    form.requestSubmit();
  }
});

/** Shows why a form could not be saved, or that it could. @param {HTMLFormElement} form @param {HTMLFormElement | null} fresh as the server has it */
function settle(form, fresh) {
  form.querySelector('[data-theirs]')?.remove();
  const fault = /** @type {HTMLElement} */ (form.querySelector('[data-fault]'));
  fault.replaceChildren(...(fresh ? document.importNode(/** @type {Element} */ (fresh.querySelector('[data-fault]')), true).childNodes : []));
  const theirs = fresh?.querySelector('[data-theirs]');
  if (theirs) fault.after(document.importNode(theirs, true));
  text(form).toggleAttribute('aria-invalid', fault.childElementCount > 0);
  if (theirs) form.dataset.paused = '';
  else delete form.dataset.paused;
}

document.addEventListener('answered', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const { detail } = /** @type {CustomEvent<{ answer: Response, save: boolean, done: Promise<void> }>} */ (event);
  detail.done = answered(form, detail.answer, detail.save);
}, true);

/** @param {HTMLFormElement} form @param {Response} answer @param {boolean} save while the person types */
async function answered(form, answer, save) {
  const state = /** @type {HTMLElement} */ (form.querySelector('[data-saved]'));
  const to = answer.headers.get('Location');
  if (to && !save) {
    if (new URL(to, location.href).pathname === location.pathname) await close(form);
    else location.assign(to);
    return;
  }
  if (to) return;
  const page = await pageIn(answer);
  const fresh = /** @type {HTMLFormElement | null} */ (page.querySelector('form[data-composer]'));
  state.textContent = answer.ok ? 'Draft saved' : '';
  if (answer.ok && fresh && 'sent' in fresh.dataset) { // it went to the ISV as it is, and the response was lost
    if (text(form).value === text(form).defaultValue) return void await close(form);
    identify(form, crypto.randomUUID()); // what was typed since becomes another issue
    return;
  }
  if (fresh) {
    const id = hidden(fresh, 'issue').value;
    if (answer.ok && !hidden(form, 'read').value) void refresh(/** @type {HTMLElement} */ (form.closest('[data-stop]'))); // the head counts the draft
    hidden(form, 'read').value = hidden(fresh, 'read').value;
    if (!id) identify(form, crypto.randomUUID()); // it was sent or discarded: the text becomes another issue
    settle(form, fresh);
  } else if (!answer.ok) {
    const line = document.createElement('p');
    line.className = 'error small';
    line.setAttribute('role', 'alert');
    line.textContent = not('saved', problemIn(page));
    form.querySelector('[data-fault]')?.replaceChildren(line);
    form.dataset.paused = '';
  }
  if (answer.ok && 'closing' in form.dataset) await close(form);
  delete form.dataset.closing;
}

// Discards a draft without leaving the page. Without scripts the form does that.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.closest('.discard')) return;
  const field = /** @type {HTMLElement | null} */ (form.closest('[data-stop]'));
  if (!field) return;
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(/** @type {any} */ (new FormData(form))) }).catch(() => null);
  if (!answer || answer.status >= 500) return sayNot(form, 'discarded', answer);
  if (!answer.ok) return void (await askAgain(field, answer) || await showRefusal(answer));
  opener(field).focus();
  await refresh(field);
});

// What was typed and not saved when the page was left is there again.
document.addEventListener('left', (event) => {
  const { detail } = /** @type {CustomEvent<{ typed: Record<string, import('./unsaved.js').Typed>, open: string[] }>} */ (event);
  for (const [name, typed] of Object.entries(detail.typed)) {
    const field = fields().find((f) => keyOf(f) === typed.field);
    if (!field) continue;
    const id = name.replace('compose-', '');
    const draft = /** @type {HTMLElement | null} */ (field.querySelector(`[data-draft="${CSS.escape(id)}"]`));
    const there = /** @type {HTMLFormElement | null} */ (field.querySelector('form[data-composer]'));
    if (there && there.dataset.keep !== name && text(there).value) continue; // shown when that one is closed
    if (there) identify(there, id);
    else open(field, draft, false, id);
    const form = /** @type {HTMLFormElement | null} */ (field.querySelector('form[data-composer]'));
    if (form && !there && text(form).value === text(form).defaultValue) {
      form.remove(); // it was saved after all
      if (draft) draft.hidden = false;
    }
    detail.open.push(name);
  }
});

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-composer]'))) {
  const field = form.closest('[data-stop]');
  if (!field) continue;
  prepare(form, keyOf(field));
  if (location.hash === '#compose-text') text(form).focus();
}
