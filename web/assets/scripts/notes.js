// Gives each line of a pasted list of changes a separate release note. A line that only names
// a type, as in a changelog, is the type of those below it, and one that begins with a type
// has it. What was pasted can be put back as one note until the person changes the list.

/** @param {string} line @returns {string} the line without the mark of a list or of a heading */
const bare = (line) => line.replace(/^[\s•‣◦▪·*–—#-]+/, '').trim();

/**
 * @param {string} pasted
 * @param {HTMLSelectElement} types
 * @returns {{ text: string, type: string }[]}
 */
function notesIn(pasted, types) {
  const all = [];
  let type = types.value;
  for (const line of pasted.split(/[\r\n]+/).map(bare)) {
    const named = [...types.options].find((o) => line.toLowerCase().startsWith(o.text.toLowerCase()) && /^(:|$)/.test(line.slice(o.text.length)));
    const text = named ? line.slice(named.text.length + 1).trim() : line;
    if (named && !text) type = named.value;
    if (text) all.push({ text, type: named?.value ?? type });
  }
  return all;
}

for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-list]:has([data-row="notes"])'))) {
  const rows = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[data-row]')]);
  const typeIn = (/** @type {HTMLElement} */ row) => /** @type {HTMLSelectElement} */ (row.querySelector('select'));
  const textIn = (/** @type {HTMLElement} */ row) => /** @type {HTMLTextAreaElement} */ (row.querySelector('textarea'));
  const changed = () => list.dispatchEvent(new Event('input', { bubbles: true }));
  // Outside the field, which the server's version replaces after each save.
  const said = document.createElement('p');
  said.className = 'small cluster';
  said.setAttribute('aria-live', 'polite');
  list.closest('.field')?.after(said);
  list.addEventListener('input', () => said.replaceChildren());

  /** Puts notes back as the one text that was pasted. @param {string} pasted @param {string[]} notes */
  const rejoin = (pasted, notes) => {
    const [first, ...others] = notes.flatMap((note) => rows().find((row) => textIn(row).value === note) ?? []);
    if (!first) return;
    textIn(first).value = pasted;
    for (const row of others) /** @type {HTMLElement} */ (row.querySelector('[data-remove]')).click(); // list.js numbers the rest
    textIn(first).focus();
    changed();
  };

  list.addEventListener('paste', (event) => {
    const target = event.target;
    if (!(event instanceof ClipboardEvent) || !(target instanceof HTMLTextAreaElement) || target.value.trim()) return;
    const pasted = (event.clipboardData?.getData('text') ?? '').trim();
    const at = rows().findIndex((row) => row.contains(target));
    const notes = notesIn(pasted, typeIn(rows()[at]));
    const free = () => rows().filter((row, i) => i >= at && !textIn(row).value.trim());
    const wanted = rows().length + Math.max(0, notes.length - free().length);
    if (notes.length < 2 || wanted > Number(list.dataset.max)) return; // the server says how many there can be
    event.preventDefault();
    list.dispatchEvent(new CustomEvent('rows', { detail: wanted }));
    const filled = free().slice(0, notes.length);
    filled.forEach((row, i) => {
      textIn(row).value = notes[i].text;
      typeIn(row).value = notes[i].type;
    });
    textIn(filled[notes.length - 1]).focus();
    changed();
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.className = 'button small';
    undo.textContent = 'Keep as one note';
    undo.addEventListener('click', () => rejoin(pasted, notes.map(({ text }) => text)));
    said.replaceChildren(`Pasted as ${notes.length} notes, one for each line.`, undo);
  });
}
