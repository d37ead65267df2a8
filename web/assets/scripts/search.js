// Shows the results of a search while the person types. Without it a button does that.

import { pageIn } from './answer.js';
import { isAsSent } from './touched.js';

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-search]'));
const results = document.getElementById(form?.dataset.search ?? '');

if (form && results) {
  let timer = 0;
  let latest = new AbortController();

  const search = async () => {
    latest.abort();
    latest = new AbortController();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) url.searchParams.set(name, String(value));
    try {
      const answer = await fetch(url, { signal: latest.signal });
      if (!answer.ok) return;
      const page = await pageIn(answer);
      const found = page.getElementById(results.id);
      if (!found) return;
      results.replaceChildren(...found.childNodes);
      const said = document.querySelector('[data-found]');
      if (said) said.textContent = page.querySelector('[data-found]')?.textContent ?? '';
      history.replaceState(null, '', url);
    } catch {
      // Offline, or overtaken by the next key: the results stay, and the button works.
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  });
  // The person has typed or chosen something before this module ran.
  if ([...form.querySelectorAll('input, select')].some((c) => !isAsSent(/** @type {HTMLInputElement | HTMLSelectElement} */ (c)))) void search();
}
