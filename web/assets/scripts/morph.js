// Updates a part of the page to what the server has just sent for it, and keeps what the
// person is using: the elements themselves, so that focus, caret, and listeners stay; open
// details; and, optionally, what is typed into the controls.

/**
 * @typedef {object} Options
 * @property {boolean} [keepValues] leave what is typed as it is
 */

/**
 * Makes the element like next, which is from another document.
 * @param {Element} element
 * @param {Element} next
 * @param {Options} [options]
 */
export function morph(element, next, options = {}) {
  attributes(element, next);
  if (control(element)) value(element, /** @type {typeof element} */ (next), options);
  if (!(element instanceof HTMLTextAreaElement)) children(element, next, options);
}

/** @param {Element} e @returns {e is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} */
const control = (e) => e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement;

/** @param {Element} element @param {Element} next */
function attributes(element, next) {
  // The reader opens and closes details, not the server.
  const own = (/** @type {string} */ name) => name === 'open' && element instanceof HTMLDetailsElement;
  for (const { name } of [...element.attributes]) if (!next.hasAttribute(name) && !own(name)) element.removeAttribute(name);
  for (const { name, value } of next.attributes) if (element.getAttribute(name) !== value && !own(name)) element.setAttribute(name, value);
}

/**
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} here
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} next
 * @param {Options} options
 */
function value(here, next, { keepValues }) {
  if (here instanceof HTMLInputElement && here.type === 'file') return;
  if (here.type === 'hidden') {
    here.value = next.value;
    return;
  }
  if (keepValues && !/** @type {HTMLInputElement} */ (here).readOnly) return; // no one types into a read-only control
  if (here instanceof HTMLInputElement && ['radio', 'checkbox'].includes(here.type)) here.checked = /** @type {HTMLInputElement} */ (next).checked;
  else if (here instanceof HTMLSelectElement) queueMicrotask(() => (here.value = next.value)); // once its options are there
  else if (here.value !== next.value) here.value = next.value;
}

/** @param {Element} element @param {Element} next @param {Options} options */
function children(element, next, options) {
  let at = element.firstChild;
  for (const wanted of next.childNodes) {
    const same = find(at, wanted);
    if (!same) {
      element.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    while (at !== same) at = remove(/** @type {ChildNode} */ (at));
    if (same instanceof Element) morph(same, /** @type {Element} */ (wanted), options);
    else if (same.nodeValue !== wanted.nodeValue) same.nodeValue = wanted.nodeValue;
    at = same.nextSibling;
  }
  while (at) at = remove(at);
}

/** @param {ChildNode} node @returns {ChildNode | null} what was after it */
function remove(node) {
  const after = node.nextSibling;
  node.remove();
  return after;
}

/**
 * Returns the first of these siblings that can become the wanted node: the same kind of
 * element with the same ID or, without one, with the same class. A text only matches in
 * its own place, so that no element is removed to reach one.
 * @param {ChildNode | null} at
 * @param {ChildNode} wanted
 * @returns {ChildNode | null}
 */
function find(at, wanted) {
  if (!(wanted.nodeType === Node.ELEMENT_NODE)) return at?.nodeType === wanted.nodeType ? at : null;
  const { nodeName, id, className } = /** @type {Element} */ (wanted);
  for (let node = at; node; node = node.nextSibling) {
    if (node instanceof Element && node.nodeName === nodeName && node.id === id && (id || String(node.className) === String(className))) return node;
  }
  return null;
}
