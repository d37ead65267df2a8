// Stores in the browser (unsaved.js) what is typed outside the form of a submission
// (issues, replies, notes, reasons) until the server has it, so that a click elsewhere,
// another form, a reload, or an ended session loses nothing. It is restored where it was
// typed, or shown separately if that form is gone.
//
// A form is sent without leaving the page, which is left once the server has accepted it.
// If it cannot be sent, the form says why, with a link to sign in if that is the reason.
// After that sign-in it is sent automatically, unless it decides on a submission.
//
// A form with data-choices also keeps what was ticked. One with data-whole leaves the page to send
// itself, since the response is a page that is shown once, and that page says with data-sent that
// the server has it.
//
// A form with data-composer (composer.js) is also saved on the server a moment after the
// person has typed, and can come and go: it announces itself with the event "keep", and
// gets each response with the event "answered". The event "left" says which of them have
// texts that are not saved.

import { not, notThatPerson, unreachable, wrong } from './notsent.js';
import { unsaved, unsavedOf } from './unsaved.js';
import { words } from './moment.js';
import { isTicked } from './touched.js';
import { showRefusal } from './shown.js';
import { showLeft } from './left.js';
import './replies.js';

/** @typedef {HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement} Box */

/** Forgets what the server has got from the page before. @param {HTMLElement} place */
function forget(place) {
  const stored = unsaved(place.dataset.kept ?? '');
  const typed = stored.read();
  delete typed[place.dataset.sent ?? ''];
  stored.write(typed);
}

/** @param {HTMLElement} place */
function keep(place) {
  const [person] = (place.dataset.kept ?? '').split('/');
  const stored = unsaved(place.dataset.kept ?? '');
  const typed = stored.read();
  /** @type {HTMLFormElement[]} */
  const forms = [];
  let kept = true; // by the browser
  let leaving = false;
  /** @type {(() => void) | null} sends what waits for a sign-in */
  let waiting = null;

  const nameOf = (/** @type {HTMLFormElement} */ form) => form.dataset.keep ?? '';
  const boxes = (/** @type {HTMLFormElement} */ form) =>
    /** @type {Box[]} */ ([...form.querySelectorAll(`textarea, select, input[type="text"]${'choices' in form.dataset ? ', input[type="checkbox"], input[type="radio"]' : ''}`)]).filter((box) => box.name);
  const texts = (/** @type {HTMLFormElement} */ form) => /** @type {HTMLTextAreaElement[]} */ (boxes(form).filter((box) => !(box instanceof HTMLSelectElement || isTicked(box))));
  const entries = (/** @type {HTMLFormElement} */ form) => /** @type {[string, string][]} */ (boxes(form).filter((box) => !isTicked(box) || box.checked).map((box) => [box.name, box.value]));
  const read = (/** @type {Box} */ box) => (box instanceof HTMLSelectElement ? box.selectedOptions[0]?.text : isTicked(box) ? '' : box.value) ?? '';
  // A value from the server is not unsaved text, unless it gives back what was sent.
  const touched = (/** @type {HTMLFormElement} */ form) =>
    texts(form).some((box) => box.value.trim() && ('typed' in form.dataset || box.value !== box.defaultValue)) ||
    boxes(form).some((box) => isTicked(box) && ('typed' in form.dataset || box.checked !== box.defaultChecked));

  const composes = (/** @type {HTMLFormElement} */ form) => 'composer' in form.dataset;
  const hidden = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => /** @type {HTMLInputElement | null} */ (form.querySelector(`input[name="${name}"]`))?.value ?? '';

  // “Use theirs” has put in what a teammate saved, and with it which version that is.
  const outdated = (/** @type {HTMLFormElement} */ form, /** @type {string} */ sent) => hidden(form, 'read') !== sent;

  const write = () => (kept = stored.write(typed));

  /** @param {HTMLFormElement} form */
  const remember = (form) => {
    if (touched(form)) typed[nameOf(form)] = { label: form.dataset.label ?? '', seen: hidden(form, 'read'), field: composes(form) ? hidden(form, 'issue.field') : undefined, entries: entries(form), text: boxes(form).map(read).filter((text) => text.trim()).join('\n'), at: Date.now() };
    else delete typed[nameOf(form)];
    write();
  };

  /** Says something below the buttons of a form. @param {HTMLFormElement} form @param {(string | Node)[]} words @param {string} [how] */
  const say = (form, words, how = 'error') => {
    form.querySelector('[data-said]')?.remove();
    const said = document.createElement('p');
    said.dataset.said = '';
    said.className = how;
    said.setAttribute('role', how === 'error' ? 'alert' : 'status');
    form.querySelector('.cluster, .dialog-actions, p:has(> button)')?.after(said);
    const text = document.createElement('span');
    text.append(...words);
    said.append(text); // into the existing element, so that it is read aloud
  };

  /** @param {HTMLFormElement} form */
  const restore = (form) => {
    const one = typed[nameOf(form)];
    if (!one || 'typed' in form.dataset) return touched(form) && remember(form);
    const rows = Math.max(...one.entries.map(([name]) => one.entries.filter(([other]) => other === name).length));
    form.querySelector('[data-list]')?.dispatchEvent(new CustomEvent('rows', { detail: rows }));
    const left = [...one.entries];
    for (const box of boxes(form)) {
      if (isTicked(box)) {
        box.checked = one.entries.some(([name, value]) => name === box.name && value === box.value);
        continue;
      }
      const at = left.findIndex(([name]) => name === box.name);
      const value = at < 0 ? '' : left.splice(at, 1)[0][1];
      // The person began to type before this module ran.
      const quick = box instanceof HTMLSelectElement || box.value === box.defaultValue || value.includes(box.value) ? '' : `\n${box.value}`;
      if (value) box.value = value + quick;
    }
    if (!touched(form)) return remember(form); // the form has it anyway
    const read = /** @type {HTMLInputElement | null} */ (form.querySelector('input[name="read"]'));
    if (read && one.seen) read.value = one.seen; // so that nothing newer is overwritten unread
    for (const box of [form, ...texts(form).filter((b) => b.value.trim())]) box.closest('details')?.setAttribute('open', '');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'button quiet small';
    discard.textContent = 'Discard';
    discard.addEventListener('click', () => {
      form.reset();
      remember(form);
      form.querySelector('[data-said]')?.remove();
      texts(form)[0].focus();
    });
    const at = new Date(one.at ?? Date.now());
    const when = document.createElement('time');
    when.dateTime = at.toISOString();
    when.textContent = words(undefined)(at).exact;
    say(form, ['You typed this on ', when, ", and it isn't sent yet. ", discard], 'small muted');
  };

  /** What was sent of a composer without a response. It is sent again before anything newer. @type {WeakMap<HTMLFormElement, URLSearchParams>} */
  const unsure = new WeakMap();

  /** @param {HTMLFormElement} form @param {string} action @param {URLSearchParams | FormData} body */
  const post = (form, action, body) =>
    fetch(action, { method: 'POST', body, headers: { 'X-Person': person }, keepalive: composes(form) && String(body).length < 50_000 });

  const attached = (/** @type {HTMLFormElement} */ form) => [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[type="file"]'))].some((input) => input.files?.length);

  /** @param {HTMLFormElement} form @param {HTMLElement | null} [submitter] @returns {URLSearchParams} its texts */
  const bodyOf = (form, submitter) => new URLSearchParams([...new FormData(form, submitter)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

  /**
   * Saves or sends a composer, and leaves the rest to composer.js. What was typed into it
   * while the request was under way is kept, and saved with the next one.
   * @param {HTMLFormElement} form
   * @param {boolean} save while the person types
   */
  const sendComposer = async (form, save) => {
    if (!form.isConnected || save && !touched(form)) return;
    const before = JSON.stringify(entries(form));
    let version = '';
    const sent = texts(form).map((box) => box.value);
    let answer;
    try {
      const lost = unsure.get(form);
      if (lost && await tell(form, await post(form, form.action, lost), true)) unsure.delete(form);
      const body = bodyOf(form);
      version = body.get('read') ?? '';
      const saving = new URLSearchParams(body);
      saving.set('then', 'keep');
      unsure.set(form, saving);
      answer = await post(form, form.action, save ? saving : body);
      unsure.delete(form);
    } catch {
      say(form, [not('saved', unreachable(), "We'll try again.")]);
      later(form, 5_000);
      return;
    }
    const other = notThatPerson(answer, 'saved', ", and we'll save it.");
    if (answer.ok) {
      texts(form).forEach((box, i) => (box.defaultValue = sent[i]));
      form.removeAttribute('data-typed');
      form.querySelector('[data-said]')?.remove();
    } else if (other) {
      if (answer.status === 401) waiting = () => void send(form, null, save);
      say(form, other);
      return;
    }
    if (!answer.ok && outdated(form, version)) return later(form);
    const same = JSON.stringify(entries(form)) === before;
    const name = nameOf(form);
    await tell(form, answer, save || !same);
    if (nameOf(form) !== name) delete typed[name]; // it is another draft now
    remember(form);
    if (!same) later(form);
  };

  /** Hands a response to composer.js. @param {HTMLFormElement} form @param {Response} answer @param {boolean} save @returns {Promise<boolean>} */
  const tell = async (form, answer, save) => {
    const detail = { answer, save, done: Promise.resolve() };
    form.dispatchEvent(new CustomEvent('answered', { detail }));
    await detail.done;
    return true;
  };

  /** @type {WeakMap<HTMLFormElement, number>} */
  const timers = new WeakMap();
  /** Saves a composer in a moment. @param {HTMLFormElement} form @param {number} [wait] */
  const later = (form, wait = 800) => {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => 'paused' in form.dataset || void send(form, null, true), wait));
  };

  /** @type {WeakMap<HTMLFormElement, Promise<void>>} */
  const sending = new WeakMap();

  /** @param {HTMLFormElement} form @param {HTMLElement | null} submitter @param {boolean} [save] */
  const send = (form, submitter, save = false) => {
    if (!composes(form)) return sendOnce(form, submitter);
    clearTimeout(timers.get(form));
    const next = (sending.get(form) ?? Promise.resolve()).then(() => sendComposer(form, save));
    sending.set(form, next);
    return next;
  };

  /** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
  const sendOnce = async (form, submitter) => {
    if (form.ariaBusy) return;
    form.ariaBusy = 'true';
    const before = JSON.stringify(entries(form));
    const version = hidden(form, 'read');
    const action = submitter?.getAttribute('formaction') ?? form.action;
    let answer;
    try {
      answer = await post(form, action, attached(form) ? new FormData(form, submitter) : bodyOf(form, submitter));
    } catch {
      say(form, [not('sent', unreachable(), 'Try again in a moment.')]);
      return;
    } finally {
      form.ariaBusy = null;
    }
    const to = answer.headers.get('Location');
    const decides = !!form.closest('dialog');
    const other = notThatPerson(answer, 'sent', decides ? ', then come back and choose the button again.' : ", and we'll send it.");
    if (answer.ok && to) {
      if (JSON.stringify(entries(form)) === before) {
        form.reset(); // so that Back shows no text that was sent
        form.removeAttribute('data-typed');
        remember(form);
      }
      leaving = true;
      const next = new URL(to, location.href);
      const here = next.pathname === location.pathname && next.search === location.search;
      if (here) history.replaceState(null, '', to);
      if (here) location.reload();
      else location.assign(to);
    } else if (other) {
      if (answer.status === 401) waiting = decides ? null : () => void send(form, submitter);
      say(form, other);
    } else if (answer.status === 422 && outdated(form, version)) {
      // What it refuses is no longer in the form.
    } else if (!await showRefusal(answer, form)) {
      say(form, [not('sent', wrong, 'Try again in a moment.')]);
    }
  };

  /**
   * Says in a dialog what else was typed about the submission and not sent, because the
   * decision does not send it.
   * @param {HTMLFormElement} form
   */
  const warn = (form) => {
    const [, id] = (place.dataset.kept ?? '').split('/');
    const prefix = `unsaved/${person}/${id}/`;
    const rest = (/** @type {string} */ name) => name.slice(prefix.length).split('/');
    const all = Object.entries(unsavedOf(person)).filter(([name]) => name.startsWith(prefix) && rest(name).length > 1 && rest(name).at(-1) !== nameOf(form));
    if (!all.length || !form.closest('dialog')) return;
    const notice = document.createElement('div');
    notice.className = 'unsent stack-xs small';
    notice.dataset.unsent = '';
    const intro = document.createElement('p');
    const strong = document.createElement('strong');
    strong.textContent = "You typed this too, and it isn't sent:";
    intro.append(strong);
    const list = document.createElement('ul');
    for (const [name, one] of all) {
      const line = document.createElement('li');
      const link = document.createElement('a');
      const base = form.action.replace(/\/do\/.*/, '');
      link.href = rest(name)[0] === 'issues' ? `${base}/issues` : base;
      link.textContent = one.label || 'Text';
      line.append(link, `: ${one.text ?? ''}`);
      list.append(line);
    }
    const after = document.createElement('p');
    after.textContent = 'It stays there for you. This doesn\'t send it.';
    notice.append(intro, list, after);
    form.querySelector('.dialog-actions')?.before(notice);
  };

  const again = () => {
    const go = waiting;
    waiting = null;
    go?.();
  };

  /** @param {HTMLFormElement} form */
  const adopt = (form) => {
    forms.push(form);
    restore(form);
    warn(form);
    form.addEventListener('input', () => {
      remember(form);
      if (composes(form)) later(form);
    });
    form.addEventListener('closing', () => 'paused' in form.dataset || void send(form, null, true));
    if (composes(form) && touched(form)) later(form);
  };
  document.addEventListener('keep', (event) => adopt(/** @type {HTMLFormElement} */ (event.target)));
  // composer.js opens the forms of its fields, and says which.
  /** @type {{ typed: typeof typed, open: string[] }} */
  const left = { typed, open: [] };
  document.dispatchEvent(new CustomEvent('left', { detail: left }));
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-keep]'))) if (!forms.includes(form)) adopt(form);
  // After the listeners of other modules, which may save first.
  addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    const goesOn = submitter instanceof HTMLButtonElement && submitter.name === 'then'; // it asks for another row, or text
    if (event.defaultPrevented || leaving || !(form instanceof HTMLFormElement) || !forms.includes(form) || goesOn || 'whole' in form.dataset) return;
    event.preventDefault();
    void send(form, submitter);
  });
  // Ctrl+Enter sends what one types, as the first button of its form does. See composer.js for issues.
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.defaultPrevented || !(event.target instanceof Element)) return;
    const form = /** @type {HTMLFormElement | null} */ (event.target.closest('form') ?? event.target.closest('dialog')?.querySelector('form') ?? null);
    if (!form || !forms.includes(form) || composes(form)) return;
    event.preventDefault();
    form.requestSubmit(/** @type {HTMLElement | null} */ (form.querySelector('button[type="submit"]:not([name])')));
  });
  addEventListener('beforeunload', (event) => !kept && !leaving && event.preventDefault());
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('pagehide', () => forms.filter((form) => form.isConnected && composes(form) && touched(form)).forEach((form) => void send(form, null, true)));
  addEventListener('storage', (event) => event.key === 'signed-in' && event.newValue && again());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());

  // A form that can still be reached is not shown as left over.
  const open = [...left.open, ...forms.map(nameOf), ...(place.dataset.open ?? '').split(' ')];
  showLeft(place, Object.fromEntries(Object.entries(typed).filter(([name]) => !open.includes(name))), (name) => {
    delete typed[name];
    write();
  });
}

const sent = /** @type {HTMLElement | null} */ (document.querySelector('[data-sent]'));
if (sent) forget(sent);
const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-kept]:not([data-sent])'));
// After all other modules: list.js adds the rows.
if (place) document.addEventListener('DOMContentLoaded', () => keep(place));
