// What somebody has typed and the server does not have yet, kept by the browser
// across a reload, a crash or a day without network. Secrets and files are never
// among it. It is under the name of the person, the page and the field, so that two
// tabs of one person do not overwrite each other's and no other person gets it, and
// goes as soon as the server has it, when its writer signs out, or after two months.

const longest = 60 * 24 * 3_600_000; // ms that a text is kept
const most = 200_000; // characters of one text, and far more than the server takes

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
 * @property {string} [text] what was typed, to be read
 * @property {number} [at] when
 */

/** @param {string} prefix @returns {string[]} the names of what is kept */
const names = (prefix) => Object.keys(localStorage).filter((name) => name.startsWith(prefix));

/** @param {string} person @returns {Record<string, Typed>} all of that person's, by name */
export function unsavedOf(person) {
  try {
    return Object.fromEntries(names(`unsaved/${person}/`).map((name) => [name, JSON.parse(localStorage.getItem(name) ?? '{}')]));
  } catch {
    return {};
  }
}

/** @param {string} name of the person and the page */
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
        for (const name of names('unsaved/')) {
          const text = localStorage.getItem(name) ?? '';
          const typed = /** @type {Typed} */ (JSON.parse(text));
          if (Date.now() - (typed.at ?? Date.now()) > longest) localStorage.removeItem(name);
          else if (name.startsWith(prefix)) {
            fields[name.slice(prefix.length)] = typed;
            known.set(name.slice(prefix.length), text);
          }
        }
      } catch {
        // No storage, or nothing that can be read.
      }
      return fields;
    },

    /**
     * @param {Record<string, Typed>} fields all that this page has unsaved
     * @returns {boolean} whether the browser keeps it
     */
    write(fields) {
      try {
        for (const key of known.keys()) if (!(key in fields)) drop(key);
        for (const [key, typed] of Object.entries(fields)) {
          const text = JSON.stringify({ at: Date.now(), ...typed });
          if (text.length > most) throw new RangeError();
          localStorage.setItem(prefix + key, text);
          known.set(key, text);
        }
        return true;
      } catch {
        return false; // storage is off or full: the page still has it, and asks before it is left
      }
    },
  };
}
