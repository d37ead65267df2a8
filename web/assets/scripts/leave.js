// Signing out goes on to the org by itself; without scripts a button does it.

/** @type {HTMLFormElement | null} */ (document.querySelector('form[data-leave]'))?.requestSubmit();
