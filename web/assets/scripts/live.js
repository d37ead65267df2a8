// Shows in an open page of the queue what has changed since: who has claimed what, new
// statuses, and what is suspended, paused, or answered, in place, and that there is something new. Rows never move, so that one clicks
// what one meant to. The server streams that something has changed, and this module asks
// for the page again, at most every few seconds and only while the page is seen.

import { pageIn } from './answer.js';
import { advance, nextRequest } from './latest.js';
import { morph } from './morph.js';

const pause = 4000; // milliseconds between two requests for the page

const line = /** @type {HTMLElement | null} */ (document.querySelector('[data-live]'));
const link = /** @type {HTMLAnchorElement | null} */ (line?.querySelector('[data-live-show]') ?? null);

if (line && link && 'EventSource' in window) {
  /** @type {EventSource | null} */
  let stream = null;
  let opened = false;
  let waits = 0; // id of the timer before the next request, or 0
  let last = 0;

  const rows = (/** @type {ParentNode} */ page) => new Map([...page.querySelectorAll('tr[data-stop]')].map((row) => [row.querySelector('[data-stop-here]')?.id ?? '', row]));

  const refresh = async () => {
    waits = 0;
    last = Date.now();
    const request = nextRequest();
    const address = new URL(link.href);
    const answer = await fetch(address, { redirect: 'error' }).catch(() => null);
    if (!answer?.ok) return;
    const page = await pageIn(answer);
    if (!page.querySelector('[data-live]') || !advance(line, request)) return;
    const here = rows(document);
    const now = rows(page);
    let fresh = 0;
    for (const [id, row] of now) {
      const shown = here.get(id);
      if (!shown) fresh++;
      for (const column of shown ? ['col-app', 'col-status', 'col-assignee', 'col-round', 'col-due'] : []) {
        const [cell, next] = [shown?.querySelector(`td.${column}`), row.querySelector(`td.${column}`)];
        const used = cell?.contains(document.activeElement) && !document.activeElement?.matches('[data-stop-here]'); // which stays
        if (cell && next && !used) morph(cell, next);
      }
      shown?.removeAttribute('data-gone');
    }
    // What has left this list stays where it is until the list is shown again.
    for (const [id, shown] of here) if (!now.has(id)) shown.setAttribute('data-gone', '');
    // Numbers are those of now, wherever the page says them. What is chosen stays.
    for (const part of document.querySelectorAll('[data-live-part]')) {
      const next = page.querySelector(`[data-live-part="${part.getAttribute('data-live-part')}"]`);
      if (next) morph(part, next, { keepValues: true });
    }
    const bell = document.getElementById('bell');
    const bellNow = page.getElementById('bell');
    if (bell && bellNow) morph(bell, bellNow);
    const words = line.dataset.new?.replace('#', String(fresh)) ?? '';
    const count = /** @type {HTMLElement} */ (link.querySelector('[data-live-new]'));
    if (count.textContent !== words) count.textContent = words;
    link.hidden = fresh === 0;
  };

  const soon = () => {
    if (waits) return;
    waits = setTimeout(refresh, Math.max(0, last + pause - Date.now()) + Math.random() * 500);
  };

  const follow = () => {
    if (document.visibilityState !== 'visible') {
      stream?.close();
      stream = null;
      return;
    }
    if (stream) return;
    stream = new EventSource(line.dataset.live ?? '');
    stream.addEventListener('open', () => {
      if (opened) soon(); // what changed in between
      opened = true;
      line.dataset.following = 'yes';
    });
    stream.addEventListener('changed', soon);
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => { stream?.close(); stream = null; });
  addEventListener('pageshow', follow);
  follow();
}
