// What a person has typed and the server does not have yet, stored in the browser across a
// reload, a crash, or a day without network. Secrets and files are never included, only that
// there was one. It is
// stored by person, page, and field, so that two tabs of a person do not overwrite each
// other's text and no other person gets it. It is deleted as soon as the server has it,
// when its author signs out, and after two months.

const longest = 60 * 24 * 3_600_000; // ms until a text is deleted
const most = 200_000; // characters of one text, and far more than the server accepts

/** @typedef {[string, string][]} Entries names and values of controls */

/**
 * @typedef {object} Sent what was sent of a field without a response
 * @property {string} revision the person had seen then (see oin.FieldEdit)
 * @property {Entries} entries
 */

/**
 * @typedef {object} Typed one field as it was typed
 * @property {string} label
 * @property {string} seen what was there when it was typed (see oin.FieldEdit)
 * @property {Entries} entries
 * @property {Sent} [sent]
 * @property {string} [text] what was typed, to be read
 * @property {string} [field] the field of an issue (composer.js)
 * @property {number} [at] when
 */

/** @param {string} prefix @returns {string[]} the names of what is stored */
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
    // Another tab may have stored something newer.
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
        // Storage is off, or the text can't be parsed.
      }
      return fields;
    },

    /**
     * @param {Record<string, Typed>} fields all that this page has unsaved
     * @returns {boolean} whether the browser has stored it
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
        return false; // storage is off or full: the page still has it, and warns before it is left
      }
    },
  };
}
