// Reads a page that our own server has answered with. Nothing else on these pages
// makes elements out of text: the content security policy (Trusted Types) lets only
// the policy below do it, and only this module has that policy.

/** @typedef {{ createHTML(text: string): string }} Policy */

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (/** @type {unknown} */ (window));

// A browser without Trusted Types takes the text itself.
const policy = trustedTypes?.createPolicy('answer', { createHTML: (text) => text });

/**
 * @param {Response} answer
 * @returns {Promise<Document>} without a word in it when the answer is no page of ours
 */
export async function pageIn(answer) {
  const text = await answer.text();
  const ours = answer.type === 'basic' && answer.headers.get('Content-Type')?.startsWith('text/html'); // basic: of this origin
  if (!ours) return document.implementation.createHTMLDocument('');
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
}
