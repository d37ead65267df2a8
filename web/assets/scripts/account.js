// Shows a test account at the field that asks for it, for as long as its own page would, and
// hides it again. Whatever else the server answers, such as that the sign-in is too old, is
// shown by submitting the form again as usual: nothing was revealed then.

import { pageIn } from './answer.js';
import { offerCopies } from './copy.js';

document.addEventListener('submit', async (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches('[data-reveal-here]') || event.defaultPrevented) return;
  event.preventDefault();
  const button = form.querySelector('button');
  if (!button || button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(/** @type {any} */ (new FormData(form))) }).catch(() => null);
  button.removeAttribute('aria-disabled');
  const account = answer?.ok ? (await pageIn(answer)).querySelector('[data-account]') : null;
  if (!account) form.submit();
  else show(form, document.importNode(account, true));
});

/**
 * @param {HTMLFormElement} form
 * @param {Element} account
 */
function show(form, account) {
  const secret = /** @type {HTMLElement} */ (account.querySelector('[data-reveal]'));
  const time = account.querySelector('#reveal-time');
  const until = Date.now() + Number(secret.dataset.seconds) * 1000;
  const over = new AbortController();
  const hide = () => {
    if (over.signal.aborted) return;
    over.abort();
    clearInterval(clock);
    const focused = account.contains(document.activeElement);
    account.remove();
    form.hidden = false;
    if (focused) form.querySelector('button')?.focus();
  };
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    if (left <= 0) hide();
    else if (time) time.textContent = `Hidden again in ${left} second${left === 1 ? '' : 's'}.`;
  };
  const clock = setInterval(tick, 1000);
  form.hidden = true;
  form.after(account);
  offerCopies(account);
  tick();
  const close = /** @type {HTMLElement | null} */ (account.querySelector('[data-hide]'));
  close?.addEventListener('click', (event) => {
    event.preventDefault();
    hide();
  });
  close?.focus();
  for (const [target, type] of /** @type {[EventTarget, string][]} */ ([[window, 'pagehide'], [document, 'visibilitychange']])) {
    target.addEventListener(type, type === 'pagehide' ? hide : tick, { signal: over.signal });
  }
}
