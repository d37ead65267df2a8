// What somebody has typed and the server does not have yet, kept by the browser
// across a reload, a crash or a day without network. Secrets and files are never
// among it. It is under the name of the person and the draft, and goes as soon as
// the server has it.

/**
 * @typedef {object} Typed one field as it was typed
 * @property {string} seen what stood there when it was typed (see submission.FieldEdit)
 * @property {[string, string][]} entries names and values of its controls
 */

/** @param {string} name of the person and the draft */
export function unsaved(name) {
  const key = `unsaved/${name}`;
  return {
    /** @returns {Record<string, Typed>} by field */
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}') ?? {};
      } catch {
        return {}; // no storage, or nothing that can be read
      }
    },

    /** @param {Record<string, Typed>} fields */
    write(fields) {
      try {
        if (Object.keys(fields).length) localStorage.setItem(key, JSON.stringify(fields));
        else localStorage.removeItem(key);
      } catch {
        // Storage is off or full: the page still has it, and asks before it is left.
      }
    },
  };
}
