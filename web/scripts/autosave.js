// Saves the form while one types: after a short pause, at least once a second, and
// on leaving a field. What could not be saved stays on the page and in the browser
// (unsaved.js), is said to be unsaved, and is sent again. A field that somebody else
// has changed meanwhile is not sent before the person has decided.

import { entriesOf, fieldOf, fileIn, fill, isSecret, keyOf, seenIn } from './field.js';
import { morph } from './morph.js';
import { unsaved } from './unsaved.js';

const pause = 600; // ms without a key before a save
const longest = 900; // ms of typing without a pause before a save
const retries = [1_000, 2_000, 5_000, 10_000, 15_000]; // ms
const keepaliveLimit = 60_000; // bytes that a browser still sends after its page is gone (fetch standard: 64 KiB)

/** @param {HTMLFormElement} form */
function autosave(form) {
  const state = /** @type {HTMLElement} */ (document.getElementById('saving'));
  const stored = unsaved(form.dataset.save ?? '');
  /** @type {Set<string>} changed since they were last sent */
  const changed = new Set();
  /** @type {Set<string>} sent, and not kept by the server: it has said why at the field */
  const refused = new Set();
  /** @type {Set<string>} refused because somebody else has changed them; the person decides */
  const clashing = new Set();
  /** @type {Promise<boolean> | null} the save under way; true when all is saved */
  let saving = null;
  let failures = 0; // in a row
  let retrying = false; // a failed save is to be tried again by itself
  let timer = 0;
  let since = 0; // when the oldest unsent change was made
  let leaving = false;
  let uploading = false;

  const field = (/** @type {string} */ key) => document.getElementById(`f-${key}`);
  const label = (/** @type {string} */ key) => document.getElementById(`${key}-label`)?.textContent ?? key;
  const fields = () => /** @type {HTMLElement[]} */ ([...form.querySelectorAll('.field[id^="f-"]')]);
  const unsent = () => [...changed].filter((key) => !clashing.has(key));
  const pending = () => unsent().length > 0 || saving !== null;

  /** @param {string} words @param {'saved' | 'busy' | 'unsaved'} how */
  const say = (words, how) => {
    if (state.textContent !== words) state.textContent = words;
    form.dataset.state = how;
  };

  /** Keeps in the browser what the server does not have. @param {string[]} [sent] is on its way */
  const remember = (sent = []) => {
    /** @type {Record<string, import('./unsaved.js').Typed>} */
    const typed = {};
    for (const key of new Set([...changed, ...refused, ...sent])) {
      const f = field(key);
      if (f && !isSecret(f) && !fileIn(f)) typed[key] = { seen: seenIn(f).value, entries: entriesOf(f) };
    }
    stored.write(typed);
  };

  const schedule = (wait = Math.min(pause, Math.max(0, since + longest - Date.now()))) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  /** @param {Element} f */
  const touch = (f) => {
    if (!unsent().length) since = Date.now();
    changed.add(keyOf(f));
    remember();
    if (clashing.has(keyOf(f))) return;
    if (!failures || form.dataset.state === 'saved') say('Not saved yet', 'unsaved');
    if (!saving && !retrying) schedule();
  };

  /** Saves what is changed; true once all is saved. @returns {Promise<boolean>} */
  const save = async () => {
    clearTimeout(timer);
    while (saving) await saving;
    retrying = false;
    if (!unsent().length) return failures === 0 && !refused.size;
    return send(unsent());
  };

  /**
   * Sends these fields and shows what has come of it.
   * @param {string[]} keys
   * @param {string} [then] what the person has decided, such as mine:app_name
   */
  const send = (keys, then = '') => {
    const attempt = exchange(keys, then).finally(() => {
      saving = null;
      uploading = false;
      if (!retrying && !failures && unsent().length) schedule();
    });
    saving = attempt;
    return attempt;
  };

  /** @param {string[]} keys @param {string} then @returns {Promise<boolean>} */
  const exchange = async (keys, then) => {
    const body = new FormData();
    let files = false;
    let size = 0;
    const add = (/** @type {string} */ name, /** @type {string} */ value) => {
      body.append(name, value);
      size += name.length + 3 * value.length + 100; // at most three bytes of UTF-8 each, and the part's frame
    };
    for (const f of fields()) add(seenIn(f).name, seenIn(f).value);
    for (const key of keys) {
      const f = field(key);
      if (!f) continue;
      add('only', key);
      for (const [name, value] of entriesOf(f)) add(name, value);
      const file = fileIn(f)?.files?.[0];
      if (file) {
        body.append(key, file);
        files = true;
      }
      changed.delete(key);
    }
    if (then) add('then', then);
    retrying = false;
    remember(keys);
    uploading = files;
    if (keys.length) say(files ? 'Uploading…' : 'Saving…', 'busy');
    let answer, text;
    try {
      answer = await fetch(`${form.action}/fields`, { method: 'POST', body, keepalive: !files && size < keepaliveLimit });
      text = await answer.text();
    } catch {
      return failed(keys, then, navigator.onLine ? 'The server does not answer.' : 'There is no connection.', true);
    }
    const page = new DOMParser().parseFromString(text, 'text/html');
    if (!page.body.hasAttribute('data-parts')) {
      const why = page.querySelector('[data-problem]')?.textContent?.trim() || 'The server does not answer as it should.';
      return failed(keys, then, why, answer.status >= 500 || answer.status === 429);
    }
    failures = 0;
    apply(page, keys, then);
    remember();
    if (unsent().length) say('Not saved yet', 'unsaved');
    else if (refused.size) say(`Not saved: ${[...refused].map(label).join(', ')}. The reason stands there.`, 'unsaved');
    else say(page.getElementById('saving')?.textContent ?? '', page.querySelector('[data-refused]') ? 'unsaved' : 'saved');
    return !unsent().length && !refused.size;
  };

  /**
   * Says why nothing was saved, and keeps what was to be.
   * @param {string[]} keys
   * @param {string} then
   * @param {string} why
   * @param {boolean} again whether to try again by itself
   */
  const failed = (keys, then, why, again) => {
    if (then) {
      say(`Not saved: ${why} Decide again when it is back.`, 'unsaved');
      return false;
    }
    if (!keys.length) return false; // only looked for what others have done
    for (const key of keys) changed.add(key);
    failures++;
    retrying = again;
    remember();
    say(`Not saved: ${why} ${again ? 'What you typed stays here and is sent again.' : 'What you typed stays here.'}`, 'unsaved');
    if (again) schedule(retries[Math.min(failures, retries.length) - 1]);
    return false;
  };

  /** Puts what the server sent into the page. @param {Document} page @param {string[]} keys @param {string} then */
  const apply = (page, keys, then) => {
    for (const part of page.body.children) {
      const here = document.getElementById(part.id);
      if (!here || here === state) continue;
      if (!part.matches('.field')) {
        morph(here, part);
        continue;
      }
      const key = keyOf(part);
      const sent = keys.includes(key);
      const typing = changed.has(key); // meanwhile
      const theirs = part.hasAttribute('data-theirs'); // the server has kept another's value, and not ours
      if (!sent && (typing || clashing.has(key) || refused.has(key))) continue; // another's value waits for a save, or for a decision
      if (typing) {
        // The next save brings everything else. What it is to be compared with is
        // what we have just saved; another's value we have not seen.
        if (!theirs) seenIn(here).value = seenIn(part).value;
        continue;
      }
      const keepValues = sent && !theirs && then !== `theirs:${key}` && here.contains(document.activeElement);
      morph(here, part, { keepValues });
      if (part.querySelector('.clash')) clashing.add(key);
      else clashing.delete(key);
      // A file or a secret that was refused has to be chosen again anyway.
      if (part.hasAttribute('data-refused') && !fileIn(here) && !isSecret(here)) refused.add(key);
      else refused.delete(key);
      const file = fileIn(here);
      if (file && sent) file.value = '';
      if (isSecret(here) && sent && !keepValues) fill(here, []);
      here.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
    }
  };

  form.addEventListener('focusout', (event) => {
    const f = fieldOf(event.target);
    if (f && isSecret(f) && !changed.has(keyOf(f)) && !saving) fill(f, []); // it is stored
  });

  form.addEventListener('input', (event) => {
    const f = fieldOf(event.target);
    if (f && !(event.target instanceof HTMLInputElement && event.target.type === 'file')) touch(f);
  });

  // Leaving a field, choosing from a list, and choosing a file are pauses.
  form.addEventListener('change', (event) => {
    const f = fieldOf(event.target);
    const file = f && event.target === fileIn(f) ? fileIn(f) : null;
    if (f && file?.files?.length) touch(f);
    if (pending() && !retrying) void save();
  });

  /**
   * Saves before going on. Where that fails, one stays, at the field that is to blame.
   * @param {() => void} go
   */
  const first = async (go) => {
    if (await save()) {
      leaving = true;
      go();
    } else {
      const key = [...refused, ...changed][0];
      /** @type {HTMLElement | null | undefined} */ (key && field(key)?.querySelector(':is(input, select, textarea):not([type="hidden"])'))?.focus();
    }
  };

  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (leaving || !(target instanceof HTMLFormElement)) return;
    const [verb, key] = (target === form && submitter instanceof HTMLButtonElement ? submitter.value : '').split(':');
    if (verb === 'stay') {
      event.preventDefault();
      failures = 0;
      void save().then((all) => (all || !failures) && send([]));
    } else if (['mine', 'theirs', 'fit', 'decline'].includes(verb)) {
      event.preventDefault();
      changed.delete(key);
      failures = 0;
      void (async () => {
        while (saving) await saving;
        await send([key], /** @type {HTMLButtonElement} */ (submitter).value);
        /** @type {HTMLElement | null | undefined} */ (field(key)?.querySelector(':is(input, select, textarea):not([type="hidden"])'))?.focus();
      })();
    } else if (target === form && (pending() || refused.size)) {
      event.preventDefault();
      void first(() => target.requestSubmit(submitter));
    } else if (pending() && !failures) {
      event.preventDefault();
      void save().finally(() => {
        leaving = true; // what could not be saved stays in the browser
        target.requestSubmit(submitter);
      });
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || leaving || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const to = new URL(link.href);
    const away = to.origin === location.origin && (to.pathname !== location.pathname || to.search !== location.search);
    if (!away || link.target || link.hasAttribute('download') || !pending() || failures) return;
    event.preventDefault();
    void first(() => (location.href = link.href));
  });

  addEventListener('beforeunload', (event) => {
    if (leaving) return;
    if (!failures && unsent().length && !saving) void save(); // it is sent even though the page goes
    const waiting = unsent().length > 0 && (failures > 0 || saving !== null);
    if (waiting || uploading || refused.size || clashing.size) event.preventDefault();
  });

  // A page that comes back from the browser's memory is not being left any more.
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('pagehide', () => unsent().length && !saving && void save());
  addEventListener('online', () => failures && schedule(0));
  document.addEventListener('visibilitychange', () => {
    if (unsent().length) void save();
    // Whoever comes back sees what others have done meanwhile.
    else if (document.visibilityState === 'visible' && !saving && !failures) void send([]);
  });

  /** Brings back what was typed here and never reached the server. */
  const restore = () => {
    for (const [key, typed] of Object.entries(stored.read())) {
      const f = field(key);
      if (!f || isSecret(f) || fileIn(f)) continue;
      if (JSON.stringify(typed.entries) === JSON.stringify(entriesOf(f))) continue; // it has arrived after all
      fill(f, typed.entries);
      seenIn(f).value = typed.seen;
      f.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
      changed.add(key);
    }
    if (changed.size) void save();
    else stored.write({});
  };

  form.dataset.state = 'saved';
  for (const f of fields()) {
    if (f.querySelector('.clash')) clashing.add(keyOf(f));
    if (f.hasAttribute('data-refused')) refused.add(keyOf(f));
  }
  restore();
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-save]'));
if (form) autosave(form);
