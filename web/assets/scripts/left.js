// Shows typed texts whose form is gone, to be copied and discarded.

/** @typedef {import('./unsaved.js').Typed} Typed */

/**
 * @param {HTMLElement} place where it is shown
 * @param {Record<string, Typed>} fields what is left
 * @param {(key: string) => void} forget discards one of them
 */
export function showLeft(place, fields, forget) {
  const left = new Set(Object.keys(fields));
  const template = /** @type {HTMLTemplateElement} */ (place.querySelector('template'));

  const show = () => (place.hidden = !left.size);

  /** @param {string} key */
  const discard = (key) => {
    left.delete(key);
    forget(key);
    show();
  };

  for (const [key, { label, entries, text: typed }] of Object.entries(fields)) {
    const text = typed ?? entries.filter(([name, value]) => value && !name.endsWith('.type')).map(([, value]) => value).join('\n');
    const saved = document.querySelector(`#f-${CSS.escape(key)} dd`)?.textContent?.trim();
    if (!text.trim() || saved === text.trim()) {
      discard(key); // it has arrived after all
      continue;
    }
    const one = /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild);
    const area = /** @type {HTMLTextAreaElement} */ (one.querySelector('textarea'));
    const name = /** @type {HTMLLabelElement} */ (one.querySelector('label'));
    const button = /** @type {HTMLButtonElement} */ (one.querySelector('button'));
    area.value = text;
    area.id = name.htmlFor = `leftover-${key}`;
    name.id = `${area.id}-label`;
    name.textContent = label;
    button.setAttribute('aria-describedby', name.id);
    button.addEventListener('click', () => {
      one.remove();
      discard(key);
    });
    template.before(one);
  }
  show();
}
