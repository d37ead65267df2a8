// Leaves none of a person's unsaved text in the browser once they have signed out, and
// asks before it is lost.

import { unsavedOf } from './unsaved.js';

// After the modules that save first.
addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.dataset.signOut) return;
  const left = unsavedOf(form.dataset.signOut);
  const labels = [...new Set(Object.values(left).map(({ label }) => label))].join(', ');
  if (labels && !confirm(`Not saved yet: ${labels}. Sign out, and delete what you typed there?`)) event.preventDefault();
  else for (const name of Object.keys(left)) localStorage.removeItem(name);
});
