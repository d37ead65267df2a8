// Shows what was typed into a form that was closed for editing before it was saved.

import { showLeft } from './left.js';
import { unsaved } from './unsaved.js';

const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-leftover]'));
if (place) {
  const stored = unsaved(place.dataset.leftover ?? '');
  const fields = stored.read();
  showLeft(place, fields, (key) => {
    delete fields[key];
    stored.write(fields);
  });
}
