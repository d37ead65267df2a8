// Shows what somebody had typed into a form that was closed for editing before it was
// saved, to be copied out and discarded.

import { unsaved } from './unsaved.js';

const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-leftover]'));

if (place) {
  const stored = unsaved(place.dataset.leftover ?? '');
  const fields = stored.read();
  const template = /** @type {HTMLTemplateElement} */ (place.querySelector('template'));

  const show = () => (place.hidden = !Object.keys(fields).length);

  /** @param {string} key */
  const discard = (key) => {
    delete fields[key];
    stored.write(fields);
    show();
  };

  for (const [key, { label, entries }] of Object.entries(fields)) {
    const text = entries.filter(([name, value]) => value && !name.endsWith('.type')).map(([, value]) => value).join('\n');
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
