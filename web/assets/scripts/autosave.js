// Saves the form while the person types: after a short pause, at least once a second,
// and on leaving a field. What could not be saved stays on the page and in the browser
// (unsaved.js), is shown as unsaved, and is sent again. A field that someone else has
// changed meanwhile is not sent until the person has decided.
//
// Texts are sent together in one request, and each file in a separate one, so that texts
// are saved while a file crawls along. A field that cannot be sent says so, and the
// others are sent without it.

import { blame, controlIn, entriesOf, fieldOf, fileIn, fill, isSecret, isTouched, keyOf, rowsIn, seenIn } from './field.js';
import { exchange, hindrance, sizeOf, together } from './exchange.js';
import { nextRequest, renew } from './latest.js';
import { morph } from './morph.js';
import { restore } from './restore.js';
import { unsaved } from './unsaved.js';

const pause = 600; // ms without a key before a save
const longest = 900; // ms of typing without a pause before a save
const calm = 1_200; // ms without a key before “saved” is announced: once, not after every word
const look = 2_000; // ms before facts are asked for again
const retries = [1_000, 2_000, 5_000, 10_000, 15_000]; // ms

/** @typedef {import('./exchange.js').Part} Part */

/** @param {HTMLFormElement} form */
function autosave(form) {
  const state = /** @type {HTMLElement} */ (document.getElementById('saving'));
  const beside = /** @type {HTMLElement} */ (document.getElementById('sign-in-beside'));
  const revision = /** @type {HTMLInputElement} */ (document.getElementById('revision'));
  const stored = unsaved(form.dataset.save ?? '');
  /** @type {Set<string>} to be sent */
  const changed = new Set();
  /** @type {Map<string, Part>} sent without a response yet: in progress, or the response was lost */
  const sent = new Map();
  /** @type {Set<string>} in progress */
  const underway = new Set();
  /** @type {Set<string>} rejected by the server, or not sent: the reason is at the field */
  const refused = new Set();
  /** @type {Set<string>} rejected because someone else has changed them; the person decides */
  const clashing = new Set();
  /** @type {Set<string>} changed by others while the person was in them, perhaps about to type */
  const behind = new Set();
  /** @type {Map<string, Element>} saved while the caret was in them, with the server's version */
  const held = new Map();
  let words = state.textContent ?? ''; // the server's latest about what is saved
  let good = true; // whether they say that all is saved
  let pressed = false; // a pointer is down: nothing may move away under it
  let applying = false; // what was sent is put into the page, which takes the focus from what goes
  let typedAt = 0; // when the last key was pressed, unless the field was left since
  let telling = 0;
  let leaving = false;
  let closed = false; // the form can't be edited anymore
  let safe = true; // the browser has stored what the server does not have
  /** @type {Set<string>} secrets that the person is writing: a half of one is not stored */
  const halves = new Set();
  /** @type {Map<string, import('./unsaved.js').Typed>} secrets and files that a page before this one could not save */
  const missing = new Map();
  let looks = 0; // how often facts were asked for since the last change
  let looking = 0;

  const field = (/** @type {string} */ key) => document.getElementById(`f-${key}`);
  const label = (/** @type {string} */ key) => document.getElementById(`${key}-label`)?.textContent ?? key;
  const fields = () => /** @type {HTMLElement[]} */ ([...form.querySelectorAll('.field[id^="f-"]')]);
  const isFile = (/** @type {string} */ key) => {
    const f = field(key);
    return !!f && !!fileIn(f);
  };

  /** @param {string} text @param {'saved' | 'busy' | 'unsaved'} how */
  const say = (text, how) => {
    if (state.textContent !== text) state.textContent = text;
    form.dataset.state = how;
  };

  /** Shows the saving state. It is read aloud, so it stays the same while the person types on. */
  const tell = () => {
    clearTimeout(telling);
    if (closed) return say(changed.size ? `Not saved: ${[...changed].map(label).join(', ')}` : '', 'unsaved');
    const why = lanes.map((l) => l.why).find(Boolean);
    beside.hidden = !lanes.some((l) => l.ended);
    const rest = typedAt + calm - Date.now();
    if (why) say(`Not saved: ${why}`, 'unsaved');
    else if ([...underway].some(isFile)) say('Uploading…', 'busy');
    else if (lanes.some((l) => l.unsent().length) || underway.size) say('Saving…', 'busy');
    else if (rest > 0 && form.dataset.state === 'busy') telling = setTimeout(tell, rest);
    else if (refused.size) say(`Not saved: ${[...refused].map(label).join(', ')}. See the message at the field.`, 'unsaved');
    else say(words, good ? 'saved' : 'unsaved');
  };

  /** Stores in the browser what the server does not have. */
  const remember = () => {
    /** @type {Record<string, import('./unsaved.js').Typed>} */
    const typed = Object.fromEntries(missing);
    for (const key of new Set([...changed, ...refused, ...sent.keys()])) {
      const f = field(key);
      if (!f) continue;
      // Of a secret or a file, only that it was there, so that a reload can say so.
      const whole = !isSecret(f) && !fileIn(f);
      typed[key] = { label: label(key), seen: seenIn(f).value, entries: whole ? entriesOf(f) : [], sent: whole ? sent.get(key) : undefined };
    }
    safe = stored.write(typed);
  };

  /** @param {HTMLElement} f @returns {Part} as it is on the page */
  const partOf = (f) => ({ entries: entriesOf(f), file: fileIn(f)?.files?.[0], revision: revision.value });

  /** @param {string} key @param {string} why */
  const setAside = (key, why) => {
    const f = field(key);
    changed.delete(key);
    sent.delete(key);
    if (!f) return;
    if (fileIn(f)) [words, good] = [`Not saved: ${label(key)}. See the message at the field.`, false]; // it has to be chosen again anyway
    else refused.add(key);
    blame(f, why);
  };

  /**
   * Fields that the person has yet to decide about. They are sent along as they were
   * seen, so that the response has the latest value of the other person. The server
   * does not overwrite a value that was not seen.
   * @param {string[]} keys what is sent anyway
   * @returns {[string, Part][]}
   */
  const watched = (keys) =>
    [...clashing].filter((key) => !keys.includes(key)).flatMap((key) => {
      const f = field(key);
      return f && !isSecret(f) && !fileIn(f) ? [[key, partOf(f)]] : [];
    });

  /** A queue with one request at a time: of the texts, or of the files. @param {boolean} files */
  const lane = (files) => {
    /** @type {Promise<boolean> | null} the request in progress; true once it has a response */
    let saving = null;
    let failures = 0; // in a row
    let retrying = false; // a failed save will be tried again automatically
    let alone = files; // one field at a time
    let timer = 0;
    let since = 0; // when the oldest unsent change was made

    const unsent = () => [...changed].filter((key) => !clashing.has(key) && isFile(key) === files);

    /** @returns {string[]} what the next request sends */
    const next = () => {
      let size = 0;
      return unsent().filter((key, i) => {
        size += sizeOf(entriesOf(field(key) ?? form));
        return i === 0 || (!alone && size <= together);
      });
    };

    const self = {
      why: '',
      ended: false, // the session
      unsent,
      busy: () => saving !== null,
      failing: () => failures > 0,
      forgive: () => {
        failures = 0;
        self.why = '';
        self.ended = false;
      },

      schedule(wait = Math.min(pause, Math.max(0, since + longest - Date.now()))) {
        clearTimeout(timer);
        if (!closed) timer = setTimeout(self.save, wait);
      },

      /** A field of it is about to change. */
      touch() {
        if (!unsent().length) since = Date.now();
        if (!saving && !retrying) self.schedule();
      },

      /** Saves what has changed at the next pause. */
      hurry() {
        if (unsent().length && !retrying) void self.save();
      },

      /** @returns {Promise<boolean>} true once all is sent and has a response */
      async save() {
        clearTimeout(timer);
        if (closed) return false;
        for (;;) {
          while (saving) await saving;
          retrying = false;
          if (!unsent().length) return !self.why;
          if (!(await self.send(next()))) return false;
        }
      },

      /** @param {string} key @param {string} then */
      async decide(key, then) {
        while (saving) await saving;
        self.forgive();
        return self.send([key], then);
      },

      /**
       * Sends these fields and shows the result.
       * @param {string[]} keys
       * @param {string} [then] what the person has decided, such as mine:app_name
       * @param {boolean} [judge] asks for what the checks find
       */
      send(keys, then = '', judge = false) {
        if (closed) return Promise.resolve(false);
        saving = run(keys, then, judge).finally(() => {
          saving = null;
          if (!unsent().length) alone = files;
          else if (!retrying && !failures) self.schedule();
          tell();
        });
        return saving;
      },
    };

    /** @param {string[]} keys @param {string} then @param {boolean} judge @returns {Promise<boolean>} */
    const run = async (keys, then, judge) => {
      /** @type {Map<string, Part>} */
      const parts = new Map();
      for (const key of keys) {
        const f = field(key);
        if (!f) {
          changed.delete(key);
          continue;
        }
        const before = sent.get(key);
        const part = before && !then ? { ...before, again: true } : partOf(f);
        underway.add(key);
        const hindered = then ? '' : hindrance(part);
        const why = typeof hindered === 'string' ? hindered : await hindered;
        if (why) {
          underway.delete(key);
          setAside(key, why);
          continue;
        }
        // What was sent is sent again unchanged, and after that what was typed since.
        const now = partOf(f);
        if (JSON.stringify(part.entries) === JSON.stringify(now.entries) && part.file === now.file) changed.delete(key);
        if (then) sent.delete(key);
        else sent.set(key, part);
        parts.set(key, part);
      }
      if (keys.length && !parts.size) {
        self.forgive(); // nothing of it waits now
        return true;
      }
      retrying = false;
      remember();
      tell();
      const request = nextRequest();
      const answer = await exchange(form, fields(), judge ? new Map() : new Map([...watched(keys), ...parts]), then, judge);
      for (const key of keys) underway.delete(key);
      if (answer.closed) {
        for (const key of parts.keys()) changed.add(key);
        close(answer.closed);
      } else if (answer.page) {
        self.forgive();
        for (const key of parts.keys()) sent.delete(key);
        if (keys.length) {
          words = answer.page.getElementById('saving')?.textContent ?? '';
          good = !answer.page.querySelector('[data-refused]');
        }
        if (judge) showFindings(answer.page, request);
        else apply(answer.page, request, keys, then);
      } else if (then) {
        self.ended = !!answer.ended;
        self.why = `${answer.why} Choose again ${self.ended ? "once you're signed in" : 'when the connection is back'}.`;
        return false;
      } else if (keys.length) {
        for (const key of parts.keys()) {
          changed.add(key);
          if (!answer.lost) sent.delete(key);
        }
        if (answer.unfit) {
          self.forgive();
          alone = true;
          if (parts.size === 1) setAside([...parts.keys()][0], answer.why);
        } else {
          failures++;
          retrying = answer.lost;
          self.ended = !!answer.ended;
          const next = self.ended ? " We'll save it once you're signed in." : retrying ? " We'll try again." : '';
          self.why = `${answer.why} Your text is safe here.${next}`;
          if (retrying) self.schedule(Math.max(answer.wait ?? 0, retries[Math.min(failures, retries.length) - 1]));
        }
      }
      remember();
      return !!answer.page || answer.unfit;
    };

    return self;
  };

  const texts = lane(false);
  const files = lane(true);
  const lanes = [texts, files];
  const laneOf = (/** @type {string} */ key) => (isFile(key) ? files : texts);
  const pending = () => lanes.some((l) => l.unsent().length > 0) || underway.size > 0;
  const failing = () => lanes.some((l) => l.failing());

  /** @returns {Promise<boolean>} true once all is saved */
  const save = async () => (await Promise.all(lanes.map((l) => l.save()))).every(Boolean) && !refused.size && good;

  /** @param {Element} f */
  const touch = (f) => {
    const key = keyOf(f);
    if (!clashing.has(key)) laneOf(key).touch();
    changed.add(key);
    missing.delete(key);
    looks = 0;
    remember();
    tell();
    if (closed) showTyped();
  };

  /**
   * Says what closed the form for editing, and takes away what acts on it. What is typed stays
   * to be copied, here and in the browser: see leftover.js.
   * @param {Document} page
   */
  const close = (page) => {
    closed = true;
    for (const key of refused) changed.add(key);
    for (const part of page.body.children) {
      const here = document.getElementById(part.id);
      if (here) morph(here, part);
    }
    form.querySelector('.savebar-buttons')?.remove();
    for (const b of /** @type {NodeListOf<HTMLButtonElement>} */ (form.querySelectorAll('button[name="then"]'))) b.disabled = true;
    showTyped();
    tell();
  };

  /** Says in a closed form whether something typed isn't saved. */
  const showTyped = () => document.querySelector('#form-closed [data-typed]')?.toggleAttribute('hidden', !changed.size);

  /** Puts what the server sent into the page. @param {Document} page @param {number} request @param {string[]} keys @param {string} then */
  const apply = (page, request, keys, then) => {
    const next = /** @type {HTMLInputElement} */ (page.getElementById('revision'));
    const old = Number(next.value) < Number(revision.value); // it was overtaken by a later response
    // Only this save is between the two revisions, so what was sent before without a
    // response had not arrived.
    for (const part of sent.values()) if (part.revision === next.dataset.found) part.revision = next.value;
    applying = true;
    for (const part of page.body.children) {
      const here = document.getElementById(part.id);
      if (!here || here === state) continue;
      if (!part.matches('.field')) {
        // What is typed there is not sent before its button is pressed.
        if (!old && !here.querySelector('[data-said]')) renew(here, part, request, { keepValues: part.matches('.findings, .asked') });
        continue;
      }
      const key = keyOf(part);
      const mine = keys.includes(key);
      const typing = changed.has(key); // meanwhile
      const theirs = part.hasAttribute('data-theirs'); // the server has someone else's value, not this one
      if (!mine && !old && clashing.has(key)) {
        const asked = here.querySelector('.clash');
        const now = part.querySelector('.clash');
        if (asked && now) morph(asked, now);
        else if (asked) {
          // The other person has reverted theirs, so this one was saved.
          asked.remove();
          clashing.delete(key);
          refused.delete(key);
          seenIn(here).value = seenIn(part).value;
        }
      }
      // Another's value waits for a save, or for a decision. An older response has none.
      if (!mine && (typing || clashing.has(key) || refused.has(key) || underway.has(key))) continue;
      if (!mine && (old || seenIn(part).value === seenIn(here).value)) continue;
      // A text is not replaced under the caret. It is shown once the field is left.
      if (!mine && here.contains(document.activeElement)) {
        behind.add(key);
        continue;
      }
      behind.delete(key);
      held.delete(key);
      if (typing) {
        // The next response has everything else. The next save is compared with what was
        // just saved, since another's value has not been seen.
        if (!theirs) seenIn(here).value = seenIn(part).value;
        continue;
      }
      const keepValues = mine && !theirs && then !== `theirs:${key}` && here.contains(document.activeElement);
      if (keepValues && !isSecret(here) && !part.matches('[data-refused], :has(.clash)')) held.set(key, part);
      // A pasted list has become more rows, so what is typed no longer fits them.
      if (held.has(key) && rowsIn(here) !== rowsIn(part)) seenIn(here).value = seenIn(part).value;
      else morph(here, part, { keepValues });
      if (part.querySelector('.clash')) clashing.add(key);
      else clashing.delete(key);
      // A rejected file or secret has to be entered again anyway.
      if (part.hasAttribute('data-refused') && !fileIn(here) && !isSecret(here)) refused.add(key);
      else refused.delete(key);
      const file = fileIn(here);
      if (file && mine) file.value = '';
      if (isSecret(here) && mine && !keepValues) fill(here, []);
      here.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
    }
    applying = false;
    document.dispatchEvent(new Event('found')); // see reasons.js
    settle();
    expectFindings(!!page.getElementById('checks'));
  };

  /** Shows what the checks find, and who changed what. What others have written comes with saves only. @param {Document} page @param {number} request */
  const showFindings = (page, request) => {
    const found = /** @type {HTMLInputElement} */ (page.getElementById('revision'));
    if (Number(found.value) < Number(revision.value)) return expectFindings(false); // something was saved meanwhile
    for (const part of page.querySelectorAll('#checks, .findings, .edited')) {
      renew(document.getElementById(part.id), part, request, { keepValues: true });
    }
    document.dispatchEvent(new Event('found')); // see reasons.js
    expectFindings(true);
  };

  /**
   * Asks for what the checks find: after a pause in typing, and while it is still being
   * found out what links respond and what is in files.
   * @param {boolean} judged the page shows what they find in the current answers
   */
  const expectFindings = (judged) => {
    if (judged && document.getElementById('checking')?.dataset.pending === '0') looks = 0;
    else if (!looking && looks < 20) {
      looking = setTimeout(() => {
        looking = 0;
        if (pending() || document.visibilityState !== 'visible') expectFindings(judged);
        else if (!failing()) {
          looks++;
          void texts.send([], '', true);
        }
      }, judged ? look : calm);
    }
  };

  /** Shows the server's version of fields that were saved under the caret, once they are left. */
  const settle = () => {
    if (pressed || applying) return;
    for (const [key, part] of held) {
      const f = field(key);
      if (f?.contains(document.activeElement) || [changed, underway, refused, clashing].some((keys) => keys.has(key))) continue;
      held.delete(key);
      if (!f || seenIn(f).value !== seenIn(part).value) continue;
      morph(f, part);
      f.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
    }
  };

  addEventListener('pointerdown', () => (pressed = true));
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => ((pressed = false), setTimeout(settle))); // after the click

  /** Saves the secrets that the person has written to the end: they go on, or leave. */
  const finish = () => {
    for (const key of halves) {
      const f = field(key);
      if (f) touch(f);
    }
    halves.clear();
    typedAt = 0;
  };

  form.addEventListener('focusout', (event) => {
    const f = fieldOf(event.target);
    if (!f) return;
    const key = keyOf(f);
    if (event.relatedTarget instanceof Node && f.contains(event.relatedTarget)) return;
    if (halves.has(key)) finish();
    else if (isSecret(f) && !changed.has(key) && !sent.has(key)) fill(f, []); // it is stored
    settle();
    if (behind.delete(key) && !texts.unsent().length && !texts.busy() && !failing()) void texts.send([]); // otherwise the next save shows it
  });

  form.addEventListener('input', (event) => {
    const f = fieldOf(event.target);
    if (f && isSecret(f)) halves.add(keyOf(f));
    if (!f || isSecret(f) || (event.target instanceof HTMLInputElement && event.target.type === 'file')) return;
    typedAt = Date.now();
    touch(f);
  });

  // Leaving a field, choosing from a list, and choosing a file are pauses.
  form.addEventListener('change', (event) => {
    const f = fieldOf(event.target);
    const file = f && event.target === fileIn(f) ? fileIn(f) : null;
    if (f && file?.files?.length) touch(f);
    typedAt = 0;
    for (const l of lanes) l.hurry();
    tell();
  });

  /**
   * Saves before going on. If that fails, the focus moves to the field at fault.
   * @param {() => void} go
   */
  const first = async (go) => {
    if (await save()) {
      leaving = true;
      go();
    } else {
      const key = [...refused, ...changed][0];
      if (key) controlIn(field(key) ?? form)?.focus();
    }
  };

  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault(); // of saving the page as a file
    form.requestSubmit(/** @type {HTMLButtonElement} */ (form.querySelector('.savebar button[value="stay"]')));
  });

  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (leaving || !(target instanceof HTMLFormElement)) return;
    finish();
    if (closed) {
      if (target === form) event.preventDefault();
      return;
    }
    const [verb, key] = (target === form && submitter instanceof HTMLButtonElement ? submitter.value : '').split(':');
    if (verb === 'stay') {
      event.preventDefault();
      typedAt = 0;
      for (const l of lanes) l.forgive();
      void save().then((all) => {
        if (all) words = 'Saved.';
        if (all || !failing()) void texts.send([]);
      });
    } else if (['mine', 'theirs', 'fit', 'decline', 'clear'].includes(verb)) {
      event.preventDefault();
      changed.delete(key);
      typedAt = 0;
      void laneOf(key).decide(key, /** @type {HTMLButtonElement} */ (submitter).value).then(() => controlIn(field(key) ?? form)?.focus());
    } else if (target === form && (pending() || refused.size)) {
      event.preventDefault();
      void first(() => target.requestSubmit(submitter));
    } else if (pending() && !failing()) {
      event.preventDefault();
      void save().finally(() => {
        leaving = true; // what could not be saved stays in the browser
        target.requestSubmit(submitter);
      });
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || leaving || closed || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const to = new URL(link.href);
    const away = to.origin === location.origin && (to.pathname !== location.pathname || to.search !== location.search);
    if (!away || link.target || link.hasAttribute('download') || !pending() || failing()) return;
    event.preventDefault();
    void first(() => (location.href = link.href));
  });

  addEventListener('beforeunload', (event) => {
    if (leaving) return;
    finish();
    if (closed && safe) return;
    // The request continues after the page is gone.
    for (const l of lanes) if (!l.failing() && !l.busy()) l.hurry();
    const waiting = lanes.some((l) => l.unsent().length > 0 && (l.failing() || l.busy()));
    if (waiting || [...underway].some(isFile) || refused.size || clashing.size) event.preventDefault();
  });

  // The page was restored from the browser's cache, so it is no longer being left.
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('pagehide', () => !texts.busy() && texts.hurry());
  addEventListener('storage', (event) => event.key === 'signed-in' && event.newValue && pending() && void save());
  addEventListener('online', () => lanes.forEach((l) => l.failing() && l.schedule(0)));
  // A colleague has changed something: see present.js.
  document.addEventListener('outdated', () => !pending() && !texts.busy() && !failing() && void texts.send([]));
  document.addEventListener('visibilitychange', () => {
    if (pending()) void save();
    // A person who comes back sees what others have done meanwhile.
    else if (document.visibilityState === 'visible' && !texts.busy() && !failing()) void texts.send([]);
  });

  for (const f of fields()) {
    if (f.querySelector('.clash')) clashing.add(keyOf(f));
    if (f.hasAttribute('data-refused')) refused.add(keyOf(f));
  }
  form.dataset.state = refused.size ? 'unsaved' : 'saved';
  // What was typed before this script ran is newer than what was stored.
  const quick = fields().filter(isTouched);
  const left = restore(stored.read(), field, quick);
  for (const [key, typed] of left.missing) missing.set(key, typed);
  for (const [key, part] of left.changed) {
    changed.add(key);
    if (part) sent.set(key, part);
  }
  if (changed.size) void save();
  else remember();
  for (const f of quick) touch(f);
  expectFindings(true);
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-save]'));
if (form) autosave(form);
