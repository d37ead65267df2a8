// A field of the form on the page: the names and values of its controls, and what the
// person saw there before.

import { isAsSent, isTicked } from './touched.js';

/** @param {EventTarget | null} target @returns {HTMLElement | null} the field that something belongs to */
export const fieldOf = (target) => (target instanceof Element ? target.closest('form[data-save] .field[id^="f-"]') : null);

/** @param {Element} field */
export const keyOf = (field) => field.id.slice('f-'.length);

/** @param {Element} field @returns {HTMLInputElement} holds what the person saw in the field */
export const seenIn = (field) => /** @type {HTMLInputElement} */ (field.querySelector('input[name^="seen."]'));

/** @param {Element} field @returns {HTMLInputElement | null} */
export const fileIn = (field) => field.querySelector('input[type="file"]');

/** @param {Element} field */
const controls = (field) =>
  /** @type {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} */ ([
    ...field.querySelectorAll('input:not([type="file"]):not([name^="seen."]), select, textarea'),
  ]).filter((c) => c.name && !c.disabled);

/** @param {Element} field @returns {[string, string][]} names and values, as a form sends them */
export const entriesOf = (field) =>
  controls(field)
    .filter((c) => !isTicked(c) || c.checked)
    .map((c) => [c.name, c.value]);

/** @param {Element} field @returns {boolean} whether its values differ from what the server sent */
export const isTouched = (field) => !!fileIn(field)?.files?.length || !controls(field).every(isAsSent);

/** @param {Element} field */
export const isSecret = (field) => !!field.querySelector('input[data-secret]');

/**
 * Puts names and values back into a field, and adds rows for them in a list.
 * @param {Element} field
 * @param {[string, string][]} entries
 */
export function fill(field, entries) {
  const rows = entries.filter(([name]) => name.endsWith('.value')).length;
  field.querySelector('[data-list]')?.dispatchEvent(new CustomEvent('rows', { detail: rows }));
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  for (const c of controls(field)) {
    const all = values.get(c.name);
    if (c instanceof HTMLInputElement && isTicked(c)) c.checked = all?.includes(c.value) ?? false;
    else if (c.type !== 'hidden') c.value = all?.shift() ?? '';
  }
}

/** @param {Element} field @returns {number} rows of a list */
export const rowsIn = (field) => field.querySelectorAll('[data-row]').length;

/** @param {Element} field @returns {HTMLElement | null} the first control that can get the focus */
export const controlIn = (field) => field.querySelector(':is(input, select, textarea):not([type="hidden"])');

/**
 * Says at a field why it cannot be sent. The server's next version of it removes that.
 * @param {Element} field
 * @param {string} why
 */
export function blame(field, why) {
  const file = fileIn(field);
  if (file) {
    file.value = '';
    file.dispatchEvent(new CustomEvent('refused', { bubbles: true, detail: why })); // see chosen.js
    return;
  }
  const id = `${keyOf(field)}-unsent`;
  const p = document.getElementById(id) ?? field.appendChild(document.createElement('p'));
  p.id = id;
  p.className = 'error';
  p.textContent = why;
  const control = controlIn(field);
  const others = (control?.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other && other !== id);
  control?.setAttribute('aria-describedby', [...others, id].join(' '));
  control?.setAttribute('aria-invalid', 'true');
}
