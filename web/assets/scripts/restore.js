// Restores in the form what was typed there and never reached the server, as the browser has
// stored it (unsaved.js).

import { entriesOf, fileIn, fill, isSecret, seenIn } from './field.js';

/** @typedef {import('./unsaved.js').Typed} Typed */
/** @typedef {import('./exchange.js').Part} Part */

/** Returns the field that has just got an earlier answer, which the person prefers to what they had typed. */
function restoredKey() {
  const here = new URL(location.href);
  const key = here.searchParams.get('restored');
  here.searchParams.delete('restored');
  if (key) history.replaceState(history.state, '', here);
  return key;
}

/** Says something at a field until the server's next version of it. @param {HTMLElement} f @param {string} words */
function advise(f, words) {
  const p = document.createElement('p');
  p.className = 'advice';
  p.textContent = words;
  f.append(p);
}

/**
 * Restores what was typed, and says at its field what can't be restored: secrets and files.
 * @param {Record<string, Typed>} stored
 * @param {(key: string) => HTMLElement | null} field
 * @param {HTMLElement[]} newer fields with something newer than what was stored
 * @returns {{ changed: Map<string, Part | undefined>, missing: Map<string, Typed> }} what is to be
 *   saved, with what was already sent of it without a response, and what has to be entered again
 */
export function restore(stored, field, newer) {
  const changed = new Map();
  const missing = new Map();
  const restored = restoredKey();
  for (const [key, typed] of Object.entries(stored)) {
    const f = field(key);
    if (!f || newer.includes(f)) continue;
    if (isSecret(f) || fileIn(f)) {
      if (seenIn(f).value !== typed.seen) continue; // it has arrived after all, or something newer has
      missing.set(key, typed);
      advise(f, isSecret(f) ? 'You typed this before the page was reloaded, and it might not be saved. Type it again.' : 'You chose a file before the page was reloaded, and it might not be saved. Choose it again.');
      continue;
    }
    if (JSON.stringify(typed.entries) === JSON.stringify(entriesOf(f))) continue; // it has arrived after all
    if (key === restored) {
      advise(f, `You had typed this, and it wasn't saved: ${typed.entries.map(([, value]) => value).filter(Boolean).join(', ')}`);
      continue;
    }
    fill(f, typed.entries);
    seenIn(f).value = typed.seen;
    f.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
    changed.set(key, typed.sent);
  }
  return { changed, missing };
}
