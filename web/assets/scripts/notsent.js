// Why what was typed was not sent or saved, in the words that all forms use.

import { pageIn } from './answer.js';

/** Returns why the server could not be asked. */
export const unreachable = () => (navigator.onLine ? "The server isn't responding." : "You're offline.");

/** Returns why the server refused, as its page says. @param {Document} page */
export const problemIn = (page) => page.querySelector('[data-problem]')?.textContent?.trim() || wrong;

export const wrong = 'Something went wrong on the server.';
export const ended = 'Your session has ended.';

const kept = 'What you typed is still here';

/**
 * Returns the sentences for a form that could not be sent or saved.
 * @param {'sent' | 'saved'} deed
 * @param {string} why
 * @param {string} [then] what happens next
 */
export const not = (deed, why, then = '') => `Not ${deed}: ${why} ${kept}.${then && ` ${then}`}`;

/**
 * Says at the end of a form without texts why the server did nothing.
 * @param {HTMLFormElement} form
 * @param {'saved' | 'discarded'} deed
 * @param {Response | null} answer or null if the server could not be asked
 */
export async function sayNot(form, deed, answer) {
  const why = answer ? problemIn(await pageIn(answer)) : `${unreachable()} Try again in a moment.`;
  form.querySelector('[data-not]')?.remove();
  const line = document.createElement('p');
  line.className = 'error small';
  line.dataset.not = deed;
  line.setAttribute('role', 'alert');
  line.textContent = `Not ${deed}: ${why}`;
  form.append(line);
}

/** Returns a link to sign in without leaving the page. The event "storage" of "signed-in" tells it (signedin.js). */
function signIn() {
  const link = document.createElement('a');
  link.href = '/sign-in/again?next=%2Fsigned-in';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Sign in in a new tab';
  return link;
}

/**
 * Returns what to say of a response to someone who is not, or no longer, signed in as the
 * person of the page, or null if that is not why it was refused.
 * @param {Response} answer
 * @param {'sent' | 'saved'} deed
 * @param {string} then what follows “Sign in in a new tab”
 * @returns {(string | Node)[] | null}
 */
export function notThatPerson(answer, deed, then) {
  if (answer.status === 401) return [`${not(deed, ended)} `, signIn(), then];
  if (answer.status === 412) return [`Not ${deed}: someone else is now signed in with this browser. ${kept}, and only you can see it.`];
  return null;
}
