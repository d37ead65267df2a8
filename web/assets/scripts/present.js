// Tells the server that the form is open, and shows who else has it open.

import { pageIn } from './answer.js';

const place = document.getElementById('colleagues');

/** @param {HTMLElement} place */
function show(place) {
  let timer = 0;
  let stands = place.dataset.stands; // where the submission stood when the form heard of it

  const ask = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return; // it asks again once it is seen
    timer = setTimeout(ask, Number(place.dataset.every));
    const at = document.activeElement?.closest('.field[id^="f-"]')?.id.slice(2) ?? '';
    try {
      const answer = await fetch(`${place.dataset.present}?at=${encodeURIComponent(at)}`);
      if (answer.redirected || [403, 404].includes(answer.status)) clearTimeout(timer); // signed out, or it isn't theirs anymore
      const now = (await pageIn(answer)).getElementById('colleagues');
      const moved = now && now.dataset.stands !== stands;
      if (now) stands = now.dataset.stands;
      if (moved || Number(now?.dataset.revision) > Number(/** @type {HTMLInputElement | null} */ (document.getElementById('revision'))?.value)) document.dispatchEvent(new Event('outdated'));
      if (now && now.textContent !== place.textContent) place.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
    } catch {
      // The next one may arrive.
    }
  };

  document.addEventListener('visibilitychange', ask);
  addEventListener('pagehide', () => clearTimeout(timer));
  addEventListener('pageshow', ask);
}

if (place) show(place);
