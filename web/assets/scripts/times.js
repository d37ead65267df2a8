// Shows times in the reader's time zone, which the server does not know: it writes them in
// UTC, as "2 January 2006, 15:04 UTC", "2 January 2006", and "15:04 UTC".

import { words } from './moment.js';

const there = words('UTC');
const here = words(undefined);

/** @param {HTMLTimeElement} time */
function bringHere(time) {
  const at = new Date(time.dateTime);
  const [from, to] = [there(at), here(at)];
  const told = (/** @type {string} */ text) => text.replace(from.exact, to.exact).replace(from.day, to.day).replace(from.clock, to.clock);
  const change = (/** @type {Text | Attr | null} */ node) => {
    if (node?.nodeValue && told(node.nodeValue) !== node.nodeValue) node.nodeValue = told(node.nodeValue);
  };
  change(time.getAttributeNode('title'));
  const texts = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) change(/** @type {Text} */ (texts.currentNode));
}

const bringAll = () => document.querySelectorAll('time[data-zoned]').forEach((time) => bringHere(/** @type {HTMLTimeElement} */ (time)));

// Parts of a page are replaced while it is open.
new MutationObserver(bringAll).observe(document.body, { subtree: true, childList: true, characterData: true });
bringAll();
