// Parses a page in a response of this server. Nothing else on these pages turns text
// into elements: the content security policy (Trusted Types) allows it to the policy
// below only, and only this module has that policy.

/** @typedef {{ createHTML(text: string): string }} Policy */

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (/** @type {unknown} */ (window));

// A page can have this module in several bundles, and a policy is created only once. A
// browser without Trusted Types accepts the text itself.
const shared = /** @type {Record<symbol, Policy | undefined>} */ (/** @type {unknown} */ (window));
const policy = (shared[Symbol.for('answer')] ??= trustedTypes?.createPolicy('answer', { createHTML: (text) => text }));

/**
 * @param {Response} answer
 * @returns {Promise<Document>} empty if the response is not a page of this server
 */
export async function pageIn(answer) {
  const text = await answer.text();
  const ours = answer.type === 'basic' && answer.headers.get('Content-Type')?.startsWith('text/html'); // basic: of this origin
  if (!ours) return document.implementation.createHTMLDocument('');
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
}
