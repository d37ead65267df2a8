// Continues to the org's sign-out. Without scripts a button does that.

/** @type {HTMLFormElement | null} */ (document.querySelector('form[data-leave]'))?.requestSubmit();
