import { test, expect } from './product';
import { faults } from './axe';
import { addressOf, browserOf, pages, people, show, type Who } from './pages';
import type { Page } from '@playwright/test';

// Each page in one visit: what a slow phone loads, what axe finds, and how the page fits
// windows of many widths.

const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9, offline: false }; // 4G
const fast = { latency: 0, downloadThroughput: -1, uploadThroughput: -1, offline: false };

/** Returns how to load an address as a slow phone does that has cached nothing. */
async function phone(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests: string[] = [];
  devtools.on('Network.requestWillBeSent', (e) => void (e.request.url.startsWith('blob:') || requests.push(e.request.url)));
  const icons = new Set<string>(); // lists have one a row, and how many rows there are is up to the tests before
  devtools.on('Network.requestWillBeSent', (e) => void (e.request.url.includes('/files/app_icon?v=') && icons.add(e.requestId)));
  devtools.on('Network.loadingFinished', (e) => void (icons.has(e.requestId) || (bytes += e.encodedDataLength)));
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(() => {
    const seen = { shift: 0, blocked: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!e.hadRecentInput) seen.shift += e.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) seen.blocked += Math.max(0, e.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  return async (address: string) => {
    await devtools.send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await devtools.send('Network.emulateNetworkConditions', slow);
    if (process.env.TIMES) await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    [bytes, requests] = [0, []];
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const seen = await page.evaluate(() => ({
      ...(window as unknown as { seen: { shift: number; blocked: number } }).seen,
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    const loaded = { status: answer!.status(), bytes, requests, ...seen };
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('Network.emulateNetworkConditions', fast);
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    return loaded;
  };
}

/** How a page stands at one width: what has to be scrolled for sideways, cells whose content runs into the next one, controls that lie on one another, and what is read later but stands wholly above what is read before it. */
async function layout(page: Page) {
  return page.evaluate(() => {
    // Each element is measured once, since a page has thousands.
    const computed = <V>(of: (e: Element) => V) => {
      const known = new Map<Element, V>();
      return (e: Element) => {
        if (!known.has(e)) known.set(e, of(e));
        return known.get(e)!;
      };
    };
    const position = computed((e) => getComputedStyle(e).position);
    const within = (is: (e: Element) => boolean) => {
      const known: (e: Element) => boolean = computed((e) => is(e) || (!!e.parentElement && known(e.parentElement)));
      return known;
    };
    const box = computed((e) => e.getBoundingClientRect());
    const stands = (apart: (e: Element) => boolean) => (e: Element) => e.checkVisibility() && !apart(e) && box(e).height > 1;
    const words = (e: Element) => (e.textContent || e.getAttribute('name') || '').trim().replace(/\s+/g, ' ');

    const crowded = [...document.querySelectorAll('td, th')]
      .filter((cell) => cell.checkVisibility() && !cell.matches('.visually-hidden') && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => `“${words(cell).slice(0, 60)}”`);

    const name = (e: Element) => `${e.tagName} ${e.id || words(e)}`;
    const controls = [...document.querySelectorAll('button, input, select, textarea, summary')].filter(stands(within((e) => position(e) === 'fixed' || e.matches('dialog'))));
    const overlapping = controls.flatMap((e, i) => controls.slice(i + 1).flatMap((other) => {
      const [a, b] = [box(e), box(other)];
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      return over ? [`${name(e)} and ${name(other)}`] : [];
    }));

    const read = [...document.querySelectorAll('h1, h2, h3, h4, a, button, input, select, textarea, summary, dt, dd, td, p, li')]
      .filter(stands(within((e) => ['fixed', 'absolute'].includes(position(e)))));
    const above = (e: Element) => `${e.tagName} “${words(e).slice(0, 40)}”`;
    const outOfOrder = read.flatMap((e, i) => {
      const before = read[i - 1];
      return before && box(e).bottom <= box(before).top && box(e).left < box(before).right ? [`${above(e)} is above ${above(before)}`] : [];
    });

    return { wide: document.documentElement.scrollWidth, crowded, overlapping, outOfOrder };
  });
}

// The pages that one test visits: few, so that workers share them.
const atOnce = 6;

for (const who of Object.keys(people) as Who[]) {
  const all = pages.filter((p) => p.who === who);
  for (let i = 0; i < all.length; i += atOnce) {
    const some = all.slice(i, i + atOnce);
    // At 200% a window of 1280 × 800 has 640 × 400 CSS pixels.
    test(`what the ${who} sees is light on a slow phone, has no fault in light and dark, wide and at 200%, and fits 320 to 2560 pixels: ${some.map((p) => p.name).join(', ')}`, async ({ browser, product }) => {
      const page = await browserOf(browser, product, who, { reducedMotion: 'reduce' });
      const load = await phone(page);
      for (const shown of some) {
        if (shown.answer || shown.steps) await show(page, product, shown);
        if (!shown.answer) {
          const { status, bytes, requests, shift, blocked, painted } = await load(shown.steps ? page.url() : await addressOf(product, shown));
          expect(status, shown.name).toBe(200);
          expect.soft(bytes, `${shown.name}: bytes`).toBeLessThan(100_000);
          const own = requests.filter((r) => !r.includes('/files/app_icon?v=')); // lists have one icon a row, which browsers keep
          expect.soft(own.length, `${shown.name} loads ${own.join(' ')}`).toBeLessThanOrEqual(12);
          expect.soft(requests.filter((r) => new URL(r).origin !== product.url && !r.startsWith('data:')), `${shown.name}: requests to others`).toEqual([]);
          expect.soft(shift, `${shown.name}: layout shift`).toBeLessThan(0.01);
          // Bytes, requests, and shifts are ours, so they have limits. Times are the machine's too, so they are only printed, and only if asked for.
          if (process.env.TIMES) console.log(`${shown.name.padEnd(24)} ${String(requests.length).padStart(3)} requests ${(bytes / 1000).toFixed(1).padStart(6)} kB   first paint ${painted.toFixed(0).padStart(5)} ms   blocked ${blocked.toFixed(0).padStart(4)} ms   shift ${shift.toFixed(3)}`);
        }
        for (const [colorScheme, width, height] of [['light', 1280, 800], ['dark', 640, 400]] as const) {
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect.soft(await faults(page), `${shown.name}, ${colorScheme}, ${width} pixels`).toEqual([]);
        }
        for (const width of [640, 320, 850, 970, 2560]) {
          await page.setViewportSize({ width, height: 800 });
          const { wide, crowded, overlapping, outOfOrder } = await layout(page);
          expect.soft(wide, `${shown.name}: nothing to scroll sideways for on ${width} pixels`).toBeLessThanOrEqual(width);
          expect.soft(crowded, `${shown.name}: cells with room for what is in them on ${width} pixels`).toEqual([]);
          expect.soft(overlapping, `${shown.name}: nothing on top of another on ${width} pixels`).toEqual([]);
          if (width === 320) expect.soft(outOfOrder, `${shown.name}: the order on the page is the order of reading`).toEqual([]);
        }
      }
    });
  }
}
