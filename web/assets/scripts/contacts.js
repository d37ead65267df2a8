// Gives each contact of a pasted list a separate row, and chooses the type that fits what was
// pasted. Text that isn't only contacts is left as it is: the server says what is wrong with it.

/** @typedef {{ type: string, value: string }} Contact */

/** @param {string} text @returns {string} the type of contact that the text is, or '' */
function typeOf(text) {
  if (/^([^@<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(text)) return 'email';
  if (/^(https?:\/\/\S+|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?)$/i.test(text)) return 'url';
  if (/^(tel:)?\+?[\d ().\/\u2010-\u2015\u2212-]+((ext|x)\.? ?\d+)?$/i.test(text) && text.replace(/\D/g, '').length >= 7) return 'phone';
  return '';
}

/** @param {string} pasted @returns {Contact[]} none if part of the text isn't a contact */
function contactsIn(pasted) {
  const parts = pasted.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ').split(/[\r\n\t,;|]+/);
  // Without the mark of a list, and without what names the contact, as in “Phone: …”.
  const bare = parts.map((part) => part.replace(/^[\s•‣◦▪·*–—-]+/, '').replace(/^\p{L}[\p{L} -]*:\s+/u, '').trim());
  const all = bare.filter((value) => value).map((value) => ({ type: typeOf(value), value }));
  return all.every(({ type }) => type) ? all : [];
}

for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-list="support_contacts"]'))) {
  const rows = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[data-row]')]);
  const typeIn = (/** @type {HTMLElement} */ row) => /** @type {HTMLSelectElement} */ (row.querySelector('select'));
  const boxIn = (/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement} */ (row.querySelector('input'));

  list.addEventListener('paste', (event) => {
    const target = event.target;
    if (!(event instanceof ClipboardEvent) || !(target instanceof HTMLInputElement) || target.value.trim()) return;
    const contacts = contactsIn(event.clipboardData?.getData('text') ?? '');
    const at = rows().findIndex((row) => row.contains(target));
    if (contacts.length === 1) typeIn(rows()[at]).value = contacts[0].type;
    const free = () => rows().filter((row, i) => i >= at && !boxIn(row).value.trim());
    const wanted = rows().length + Math.max(0, contacts.length - free().length);
    if (contacts.length < 2 || wanted > Number(list.dataset.max)) return; // the server says how many there can be
    event.preventDefault();
    list.dispatchEvent(new CustomEvent('rows', { detail: wanted }));
    const filled = free().slice(0, contacts.length);
    filled.forEach((row, i) => {
      typeIn(row).value = contacts[i].type;
      boxIn(row).value = contacts[i].value;
    });
    boxIn(filled[filled.length - 1]).focus();
    list.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
