// Sends fields of the form to the server, and returns the result.

import { pageIn } from './answer.js';
import { seenIn } from './field.js';
import { ended, problemIn, unreachable } from './notsent.js';

export const together = 300_000; // bytes of text in one request, and far more than any text of a draft can have
const keepaliveLimit = 60_000; // bytes that a browser still sends after its page is gone (fetch standard: 64 KiB)

/**
 * @typedef {object} Part one field as it is sent
 * @property {import('./unsaved.js').Entries} entries
 * @property {File} [file]
 * @property {string} revision the person has seen
 * @property {boolean} [again] it was sent before, without an answer
 */

/**
 * @typedef {object} Answer
 * @property {Document} [page] the parts of the page that are different now
 * @property {string} why nothing was saved
 * @property {boolean} lost it may have arrived anyway, and has to be sent again
 * @property {boolean} unfit what was sent cannot be accepted
 * @property {boolean} [ended] no one is signed in
 * @property {Document} [closed] what closed the form for editing
 * @property {number} [wait] ms until the server accepts another request
 */

/** @param {import('./unsaved.js').Entries} entries @returns {number} bytes */
export const sizeOf = (entries) => new Blob(entries.flat()).size;

/**
 * Returns why a field cannot be sent, or "" if it can. The result for texts is not a
 * promise, so that they can still be sent while the page is being left.
 * @param {Part} part
 */
export function hindrance({ entries, file }) {
  if (!file) return sizeOf(entries) > together ? 'This is too long to save. Shorten it.' : '';
  return file.slice(0, 1).arrayBuffer().then(() => '', () => 'This file was moved or changed after you chose it. Choose it again.');
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement[]} fields all of the form: what was seen in them is sent too
 * @param {Map<string, Part>} parts
 * @param {string} then what the person has decided, such as mine:app_name
 * @param {boolean} judge whether the answer is to have what the checks find
 * @returns {Promise<Answer>}
 */
export async function exchange(form, fields, parts, then, judge) {
  const body = new FormData();
  /** @type {import('./unsaved.js').Entries} */
  const entries = fields.map((f) => [seenIn(f).name, seenIn(f).value]);
  const from = /** @type {HTMLInputElement | null} */ (form.querySelector('input[name="from"]'));
  if (from) entries.push(['from', from.value]);
  let files = false;
  for (const [key, part] of parts) {
    entries.push(['only', key], ...part.entries);
    if (part.again) entries.push([`again.${key}`, part.revision]);
    if (part.file) body.append(key, part.file);
    files ||= !!part.file;
  }
  if (then) entries.push(['then', then]);
  if (judge) entries.push(['judge', 'yes']);
  for (const [name, value] of entries) body.append(name, value);
  const size = sizeOf(entries) + 120 * entries.length; // with the frames of the parts
  let answer, page;
  try {
    const [person] = (form.dataset.save ?? '').split('/');
    answer = await fetch(`${form.action}/fields`, { method: 'POST', body, headers: { 'X-Person': person }, keepalive: !files && size < keepaliveLimit });
    page = await pageIn(answer);
  } catch {
    return { why: unreachable(), lost: true, unfit: false };
  }
  if (page.body.hasAttribute('data-parts')) return { page, why: '', lost: false, unfit: false };
  if (page.body.hasAttribute('data-closed')) return { closed: page, why: '', lost: false, unfit: false };
  if (answer.status === 401) return { why: ended, lost: false, unfit: false, ended: true };
  return {
    why: problemIn(page),
    lost: answer.status < 400 || answer.status >= 500 || [408, 429].includes(answer.status),
    unfit: [400, 413, 422].includes(answer.status),
    wait: answer.status === 429 ? 1_000 * Number(answer.headers.get('Retry-After')) || 0 : 0,
  };
}
