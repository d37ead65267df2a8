// The list of issues: accepts one or several without leaving the page, and opens the one
// that the URL names. Without this module a form does that.

import { nextRequest, renew, renewLive } from './latest.js';
import { pageIn } from './answer.js';
import { labelReplies } from './replies.js';
import { showRefusal } from './shown.js';

const list = /** @type {HTMLElement | null} */ (document.querySelector('[data-issue-list]'));

/** The box of the reply in an issue's row. @param {Element | null | undefined} row */
const reply = (row) => /** @type {HTMLTextAreaElement | null} */ (row?.querySelector('textarea[name="text"]') ?? null);

/** The key a accepts the issue that has the focus or, once some are selected, those. */
function key() {
  const some = !!list?.querySelector('.issue-pick > :checked');
  const [on, off] = some ? ['[data-accept-selected]', '.issue-quick button'] : ['.issue-quick button', '[data-accept-selected]'];
  for (const b of list?.querySelectorAll(on) ?? []) b.setAttribute('aria-keyshortcuts', 'a');
  for (const b of list?.querySelectorAll(off) ?? []) b.removeAttribute('aria-keyshortcuts');
  const n = list?.querySelectorAll('.issue-pick > :checked').length ?? 0;
  const button = list?.querySelector('[data-accept-selected]');
  if (button) button.textContent = n ? `Accept selected (${n})` : 'Accept selected';
  if (!all) return;
  all.hidden = boxes().length === 0;
  all.setAttribute('aria-pressed', String(n > 0 && n === boxes().length));
}

list?.addEventListener('change', key);

// Selects all issues that are shown and can be accepted or, if they are selected, none.
const all = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-select-all]'));
const boxes = () => /** @type {HTMLInputElement[]} */ ([...(list?.querySelectorAll('.issue-pick > input') ?? [])]);
all?.addEventListener('click', () => {
  const select = boxes().some((box) => !box.checked);
  for (const box of boxes()) box.checked = select;
  key();
});

/** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
async function accept(form, submitter) {
  if (!list) return;
  const rows = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.issue-row')]);
  const at = rows().findIndex((row) => row.contains(document.activeElement) || row === submitter?.closest('.issue-row'));
  const id = rows()[at]?.id;
  const before = list.querySelectorAll('[data-state="accepted"]').length;
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form, /** @type {HTMLButtonElement | null} */ (submitter))));
  const said = /** @type {HTMLElement} */ (list.querySelector('[data-accept-said]'));
  // A reply that is typed is sent only by a button that says so, and is not left behind.
  const named = body.getAll('only').length ? body.getAll('only') : body.getAll('accept');
  const typed = rows().find((row) => named.includes(/** @type {HTMLInputElement} */ (row.querySelector('.issue-pick > input'))?.value ?? '') && reply(row)?.value.trim());
  if (typed) {
    typed.querySelector('details')?.setAttribute('open', '');
    reply(typed)?.focus();
    said.textContent = `Not accepted: you typed a reply to ${typed.id.replace('issue-', 'issue ')}. Choose Accept with reply to send it, or clear it first.`;
    return;
  }
  try {
    const request = nextRequest();
    const answer = await fetch(form.action, { method: 'POST', body, keepalive: true }); // also if one goes on at once
    if (!answer.ok) return void await showRefusal(answer);
    const page = await pageIn(answer);
    const fresh = page.getElementById(list.id);
    if (!fresh) throw new Error(answer.statusText);
    const left = rows().length;
    renew(list, fresh, request, { keepValues: true });
    renewLive(page, request);
    const n = Math.max(left - rows().length, list.querySelectorAll('[data-state="accepted"]').length - before);
    said.textContent = n === 1 ? '1 issue accepted.' : `${n} issues accepted.`;
    labelReplies();
    key();
    const next = rows().find((row) => row.id === id) ?? rows()[Math.min(Math.max(at, 0), rows().length - 1)];
    if (at >= 0 || !document.activeElement || document.activeElement === document.body) /** @type {HTMLElement | null | undefined} */ (next?.querySelector('summary'))?.focus();
  } catch {
    said.textContent = "Not accepted: the server isn't responding. Try again in a moment.";
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('.issue-accept')) return;
  event.preventDefault();
  void accept(form, event.submitter);
});

// The button below an open issue accepts it as that of a folded one does, unless it sends a
// reply.
list?.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('button[data-label][formaction$="/accept"]');
  const row = button && button.closest('.issue-row');
  const quick = /** @type {HTMLButtonElement | null | undefined} */ (row && row.querySelector('.issue-quick button'));
  if (!quick || reply(row)?.value.trim()) return;
  event.preventDefault();
  quick.click();
});

// Escape leads from a reply back to its issue. What is typed stays.
list?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.target.closest('.issue-row')?.querySelector('summary')?.focus();
});

// The issue that a link leads to is open.
const named = location.hash.startsWith('#issue-') && document.getElementById(location.hash.slice(1));
if (named) named.querySelector('details')?.setAttribute('open', '');
if (list) key();
