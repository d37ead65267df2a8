// Shows what is typed into a password field while the person wants to see it.

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-show-secret]');
  if (!(button instanceof HTMLButtonElement)) return;
  const input = /** @type {HTMLInputElement} */ (document.getElementById(button.getAttribute('aria-controls') ?? ''));
  input.type = input.type === 'password' ? 'text' : 'password';
  /** @type {HTMLElement} */ (button.querySelector('[data-verb]')).textContent = input.type === 'text' ? 'Hide' : 'Show';
  input.focus();
});

/** Shows the button, which is of no use without this module. A save can bring a new one. */
const unhide = () => document.querySelectorAll('[data-show-secret][hidden]').forEach((b) => b.removeAttribute('hidden'));

// A click on the button leaves the focus in the field: what is typed is stored when one leaves.
document.addEventListener('mousedown', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-show-secret]')) event.preventDefault();
});

document.addEventListener('shown', unhide);
unhide();
