// Shows times in the reader's time zone, which the server does not know: it writes them in
// UTC, as "2 January 2006, 15:04 UTC", "2 January 2006", and "15:04 UTC".

const words = (/** @type {string | undefined} */ timeZone) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone,
  });
  return (/** @type {Date} */ at) => {
    const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]));
    const day = `${part.day} ${part.month} ${part.year}`;
    const clock = `${part.hour}:${part.minute} ${part.timeZoneName}`;
    return { day, clock, exact: `${day}, ${clock}` };
  };
};
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
