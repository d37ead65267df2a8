// Numbers what a page asks the server for, so that an answer that arrives late does not put
// back what a newer one has shown.

import { morph } from './morph.js';

let last = 0;
/** The number of the request that a part of the page was last shown from. @type {WeakMap<Element, number>} */
const shown = new WeakMap();

/** @returns {number} the number of the request that is sent next */
export const nextRequest = () => ++last;

/**
 * Notes that a request shows a part of the page.
 * @param {Element} part
 * @param {number} request
 * @returns {boolean} false if a newer one has shown it, so that this one must not
 */
export function advance(part, request) {
  if (request < (shown.get(part) ?? 0)) return false;
  shown.set(part, request);
  return true;
}

/**
 * Shows a part of the page as the answer to a request has it, unless either is missing or the
 * answer is late.
 * @param {Element | null | undefined} part
 * @param {Element | null | undefined} fresh
 * @param {number} request
 * @param {{ keepValues?: boolean }} [options] of morph
 */
export function renew(part, fresh, request, options) {
  if (part && fresh && advance(part, request)) morph(part, fresh, options);
}

/** Renews what pages say of the submission as a whole. @param {Document} page @param {number} request @param {(part: Element) => boolean} [but] which parts stay */
export function renewLive(page, request, but = () => false) {
  for (const part of document.querySelectorAll('[data-live]')) if (!but(part)) renew(part, page.getElementById(part.id), request);
}
