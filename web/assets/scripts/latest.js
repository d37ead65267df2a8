// Numbers what a page asks the server for, so that an answer that arrives late does not put
// back what a newer one has shown.

let last = 0;
/** The number of the request that a part of the page was last shown from. @type {WeakMap<Element, number>} */
const shown = new WeakMap();

/** @returns {number} the number of the request that is sent next */
export const ask = () => ++last;

/**
 * Says whether no newer request has brought this part of the page, and notes that this one does.
 * @param {Element} part
 * @param {number} request
 */
export function isLatest(part, request) {
  if (request < (shown.get(part) ?? 0)) return false;
  shown.set(part, request);
  return true;
}
