// Shows the server's response to a form that it refused, without sending the form again.

import { morph } from './morph.js';
import { pageIn } from './answer.js';

/**
 * Shows the form as the server sent it back, with what is wrong, or the page that says what
 * is wrong in place of this one.
 * @param {Response} answer
 * @param {HTMLFormElement} [form]
 * @returns {Promise<boolean>} false if the response is no page of this server
 */
export async function showRefusal(answer, form) {
  const page = await pageIn(answer);
  const main = document.getElementById('main');
  const theirs = page.getElementById('main');
  if (!main || !theirs) return false;
  const name = form?.dataset.keep;
  const fresh = name && /** @type {HTMLFormElement | null} */ (page.querySelector(`form[data-keep="${CSS.escape(name)}"]`));
  if (form && fresh) {
    morph(form, fresh, { keepValues: true });
    form.querySelectorAll('[data-list] [data-remove][hidden]').forEach((b) => b.removeAttribute('hidden')); // see list.js
    form.dispatchEvent(new Event('refused'));
    const wrong = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('[aria-invalid="true"], input[name="over"]:not(:checked)')]).find((e) => e.checkVisibility());
    focus(wrong ?? form.querySelector('[role="alert"]') ?? form);
    return true;
  }
  document.title = page.title;
  main.replaceChildren(...[...theirs.childNodes].map((node) => document.importNode(node, true)));
  scrollTo(0, 0);
  focus(main.querySelector('h1') ?? main);
  return true;
}

/** Moves the focus to an element that cannot have it by itself. @param {Element | null | undefined} e */
export function focus(e) {
  if (!(e instanceof HTMLElement)) return;
  if (e.tabIndex < 0) e.tabIndex = -1;
  e.focus();
}
