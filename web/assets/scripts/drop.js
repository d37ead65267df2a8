// Accepts files dropped on a field. The browser does not open a file that is dropped next
// to it, which would replace the form.

const form = document.querySelector('form[data-save]');

/** @type {HTMLElement | null} the place that a file is held over */
let over = null;

/** @param {HTMLElement | null} zone */
const hover = (zone) => {
  if (zone === over) return;
  over?.removeAttribute('data-over');
  zone?.setAttribute('data-over', '');
  over = zone;
};

/** @param {DragEvent} event @returns {HTMLElement | null} the place for a file below the pointer */
const zoneOf = (event) => (event.target instanceof Element ? event.target.closest('.upload') : null);

/** @param {DragEvent} event */
const hasFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;

/** @param {DataTransfer} data @returns {string} why what was dropped cannot be accepted, or nothing */
const refusal = ({ files, items }) => {
  if (files.length !== 1) return 'Drop one file only.';
  if (items[0].webkitGetAsEntry()?.isDirectory) return "That's a folder. Drop the file instead.";
  return '';
};

if (form) {
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    const zone = zoneOf(event);
    event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
    hover(zone);
  });

  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) hover(null); // out of the window
  });

  document.addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    hover(null);
    const input = zoneOf(event)?.querySelector('input');
    if (!input) return;
    const why = refusal(event.dataTransfer);
    if (why) {
      input.dispatchEvent(new CustomEvent('refused', { bubbles: true, detail: why }));
      return;
    }
    input.files = event.dataTransfer.files;
    for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
  });
}
