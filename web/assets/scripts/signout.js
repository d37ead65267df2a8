// Deletes a person's unsaved text from the browser when they sign out, after a warning.

import { unsavedOf } from './unsaved.js';

// After the listeners of modules that save first.
addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.dataset.signOut) return;
  const left = unsavedOf(form.dataset.signOut);
  const labels = [...new Set(Object.values(left).map(({ label }) => label))].join(', ');
  if (labels && !confirm(`Not saved yet: ${labels}. Sign out, and delete what you typed there?`)) event.preventDefault();
  else for (const name of Object.keys(left)) localStorage.removeItem(name);
});
