// Tells the pages that wait for a sign-in that there is one (see autosave.js, kept.js).

try {
  localStorage.setItem('signed-in', String(Date.now()));
  localStorage.removeItem('signed-in');
} catch {
  // Storage is off: the pages notice once they are visible again.
}
