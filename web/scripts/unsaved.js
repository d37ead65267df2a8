// What somebody has typed and the server does not have yet, kept by the browser
// across a reload, a crash or a day without network. Secrets and files are never
// among it. It is under the name of the person, the draft and the field, so that
// two tabs of one person do not overwrite each other's, and goes as soon as the
// server has it.

/** @typedef {[string, string][]} Entries names and values of controls */

/**
 * @typedef {object} Sent what was sent of a field, and not answered
 * @property {string} revision the person had seen then (see submission.FieldEdit)
 * @property {Entries} entries
 */

/**
 * @typedef {object} Typed one field as it was typed
 * @property {string} label
 * @property {string} seen what stood there when it was typed (see submission.FieldEdit)
 * @property {Entries} entries
 * @property {Sent} [sent]
 */

/** @param {string} name of the person and the draft */
export function unsaved(name) {
  const prefix = `unsaved/${name}/`;
  /** @type {Map<string, string>} what this page knows of, by field */
  const known = new Map();

  /** @param {string} key */
  const drop = (key) => {
    // Another tab may have put something newer there.
    if (localStorage.getItem(prefix + key) === known.get(key)) localStorage.removeItem(prefix + key);
    known.delete(key);
  };

  return {
    /** @returns {Record<string, Typed>} by field */
    read() {
      /** @type {Record<string, Typed>} */
      const fields = {};
      try {
        for (const name of Object.keys(localStorage).filter((n) => n.startsWith(prefix))) {
          const text = localStorage.getItem(name) ?? '';
          fields[name.slice(prefix.length)] = JSON.parse(text);
          known.set(name.slice(prefix.length), text);
        }
      } catch {
        // No storage, or nothing that can be read.
      }
      return fields;
    },

    /** @param {Record<string, Typed>} fields all that this page has unsaved */
    write(fields) {
      try {
        for (const key of known.keys()) if (!(key in fields)) drop(key);
        for (const [key, typed] of Object.entries(fields)) {
          const text = JSON.stringify(typed);
          localStorage.setItem(prefix + key, text);
          known.set(key, text);
        }
      } catch {
        // Storage is off or full: the page still has it, and asks before it is left.
      }
    },
  };
}
