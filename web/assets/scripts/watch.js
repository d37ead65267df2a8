// Says in an open page about a submission what others do meanwhile. The server streams that
// something has changed, and this module asks what. Status, claim, what halts the review, the
// decisions that are open, the other facts of the head, the checklist, and the notes are renewed.
// If the submission has moved on, the page goes on showing what the reader read: it says what
// happened, in the bar and in an open dialog, and takes away what acts on the old state. What was
// typed stays, and kept.js puts it back in the page as it is now.

import { advance, nextRequest, renew, renewLive } from './latest.js';
import { morph } from './morph.js';
import { pageIn } from './answer.js';

const pause = 2000; // milliseconds between two requests

const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-watch]'));

/**
 * Takes away what acts on a state that is over, and leaves the texts. A draft that is being
 * written can still be saved: the server keeps it, for the next round if need be.
 */
function closeOld() {
  document.querySelector('[data-decisions]')?.remove();
  for (const form of document.forms) {
    if (!form.querySelector('input[name="from"]') || form.querySelector('textarea[name="issue.text"]') && !form.closest('dialog')) continue;
    for (const e of form.elements) {
      const acts = e instanceof HTMLButtonElement || e instanceof HTMLInputElement && ['checkbox', 'radio'].includes(e.type);
      if (acts) /** @type {HTMLButtonElement | HTMLInputElement} */ (e).disabled = true;
    }
  }
  for (const e of document.querySelectorAll('[data-compose], [data-edit-draft], [data-finding], .discard')) {
    e.removeAttribute('aria-keyshortcuts');
    e.setAttribute('hidden', '');
  }
}

/** Repeats in an open dialog what the page behind it says, if anything. @param {HTMLElement} said */
function sayInDialog(said) {
  const dialog = document.querySelector('dialog[open]');
  const actions = dialog?.querySelector('.dialog-actions');
  if (!dialog || !actions) return;
  dialog.querySelector('[data-since-here]')?.remove();
  if (!said.textContent?.trim()) return;
  const copy = document.createElement('div');
  copy.className = said.className;
  copy.dataset.sinceHere = '';
  copy.setAttribute('role', 'alert');
  copy.append(...[...said.childNodes].map((node) => node.cloneNode(true)));
  actions.prepend(copy); // which stay in sight
}

/**
 * Shows what teammates have ticked. The points that the reader has just ticked may not have
 * reached the server when it answered, so that answer is left: checklist.js reads a newer one.
 * @param {Document} now
 * @param {number} request
 * @returns {boolean} false if it has to be asked again
 */
function renewChecklist(now, request) {
  const list = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-checklist]'));
  const fresh = list && now.getElementById(list.id);
  if (!list || !fresh) return true;
  if ('sending' in list.dataset) return false;
  renew(list, fresh, request);
  return true;
}

if (place && 'EventSource' in window) {
  /** @type {EventSource | null} */
  let stream = null;
  let waits = 0;
  let last = 0;

  const ask = async () => {
    waits = 0;
    last = Date.now();
    const request = nextRequest();
    const answer = await fetch(place.dataset.watch ?? '', { redirect: 'error' }).catch(() => null);
    if (!answer?.ok) return;
    const now = await pageIn(answer);
    const next = /** @type {HTMLElement | null} */ (now.getElementById(place.id));
    if (!next) return;
    renewLive(now, request, (part) => part.contains(document.activeElement));
    if (!('outdated' in place.dataset) && !renewChecklist(now, request)) soon();
    if (!advance(place, request)) return;
    const old = 'outdated' in place.dataset;
    if (next.textContent !== place.textContent) {
      morph(place, next);
      place.dataset.following = 'yes';
      sayInDialog(place);
    } else {
      place.dataset.watch = next.dataset.watch ?? '';
    }
    if ('outdated' in place.dataset && !old) closeOld();
  };

  const soon = () => {
    if (!waits) waits = setTimeout(ask, Math.max(0, last + pause - Date.now()));
  };

  const follow = () => {
    if (document.visibilityState !== 'visible') {
      stream?.close();
      stream = null;
      return;
    }
    if (stream) return;
    stream = new EventSource(place.dataset.watch ?? '');
    stream.addEventListener('open', () => (place.dataset.following = 'yes'));
    stream.addEventListener('changed', soon);
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => { stream?.close(); stream = null; });
  addEventListener('pageshow', follow);
  follow();

  // The link leads to the page that is open, maybe with a question in its URL: it is read anew.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-show-now]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    history.replaceState(null, '', location.pathname);
    location.reload();
  }, true);
}
