// Checks a file as soon as it is chosen: shows an app icon as the catalog will, and says
// at the field what is already known to be wrong. The server still decides: only a file
// that is too large for it is not sent.

import { fieldOf } from './field.js';

/** The first bytes of the pictures that can be an app icon: PNG, JPG, GIF. */
const magics = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a'];

/** @param {HTMLElement} field @param {...string} sentences */
const say = (field, ...sentences) => {
  const place = field.querySelector('[data-chosen]');
  place?.replaceChildren(
    ...sentences.map((words) => {
      const p = document.createElement('p');
      p.className = 'advice';
      p.textContent = words;
      return p;
    }),
  );
};

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(2);

/** @param {string[]} names */
const either = (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** @param {File} file @returns {Promise<boolean>} */
async function isPicture(file) {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 8).arrayBuffer()));
  return magics.some((magic) => head.startsWith(magic));
}

/**
 * Shows a picture on light and dark backgrounds, and says what is wrong with it.
 * @param {HTMLElement} field
 * @param {HTMLElement} zone
 * @param {File} file
 * @param {() => boolean} current whether this file is still the one that is chosen
 */
async function preview(field, zone, file, current) {
  if (!(await isPicture(file))) {
    if (current()) say(field, "This file isn't a PNG, JPG, or GIF. Save the icon in one of these formats and try again.");
    return;
  }
  const template = /** @type {HTMLTemplateElement} */ (field.querySelector('template[data-preview]'));
  const shown = document.importNode(/** @type {HTMLElement} */ (template.content.firstElementChild), true);
  const address = URL.createObjectURL(file);
  const images = [...shown.querySelectorAll('img')];
  for (const image of images) image.src = address;
  try {
    await Promise.all(images.map((image) => image.decode()));
  } catch {
    if (current()) say(field, 'This image is damaged or incomplete. Save it again and choose the new file.');
    return;
  } finally {
    URL.revokeObjectURL(address);
  }
  if (!current()) return;
  const sizes = (zone.dataset.sizes ?? '').split(' ');
  const size = `${images[0].naturalWidth}×${images[0].naturalHeight}`;
  const wrong = [];
  if (!sizes.includes(size)) wrong.push(`This picture is ${size} pixels. App icons must be ${either(sizes)}. We'll offer a resized version.`);
  if (file.size >= Number(zone.dataset.less)) wrong.push(`This file is ${megabytes(file.size)} MB. App icons must be under 1 MB.`);
  say(field, ...wrong);
  field.querySelector('[data-chosen]')?.prepend(shown);
}

document.addEventListener(
  'input',
  (event) => {
    const field = fieldOf(event.target);
    const input = event.target;
    if (!field || !(input instanceof HTMLInputElement) || input.type !== 'file') return;
    say(field);
    // What the server said was about another file. Its version of the field brings what it says of this one.
    for (const errors of field.querySelectorAll('.errors:not([data-chosen])')) errors.remove();
    const zone = /** @type {HTMLElement} */ (input.closest('.upload'));
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > Number(zone.dataset.most)) {
      say(field, `This file is ${megabytes(file.size)} MB. The limit is ${Number(zone.dataset.most) / 1_000_000} MB.`);
      input.value = '';
    } else if (file.size === 0) {
      say(field, 'This file is empty. Choose another file.');
      input.value = '';
    } else if (zone.dataset.sizes) {
      void preview(field, zone, file, () => input.files?.[0] === file);
    }
  },
  true,
);

// Dropped files that drop.js rejected.
document.addEventListener('refused', (event) => {
  const field = fieldOf(event.target);
  if (field && event instanceof CustomEvent) say(field, event.detail);
});
