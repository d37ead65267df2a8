import { test, expect } from './product';
import { browserOf, pages, people, show, type Who } from './pages';

// What the issue of a slow phone is: how much each page loads, and when it can be
// used. Bytes, requests and shifts are ours, so they are held; times are the machine's
// too, so they are printed.

const phone = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9, offline: false }; // slow 4G
const slower = 4; // than this machine

for (const who of Object.keys(people) as Who[]) {
  test(`each page of the ${who} is light on a slow phone`, async ({ browser, product }) => {
    const lines: string[] = [];
    const guide = await browserOf(browser, product, who);
    for (const shown of pages.filter((p) => p.who === who && !p.answer)) {
      await show(guide, shown);
      const address = guide.url();

      // A browser that has nothing of it yet.
      const page = await browser.newContext({ baseURL: product.url, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, storageState: await guide.context().storageState() }).then((c) => c.newPage());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
      await devtools.send('Network.emulateNetworkConditions', phone);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      let bytes = 0;
      const requests: string[] = [];
      devtools.on('Network.requestWillBeSent', (e) => void (e.request.url.startsWith('blob:') || requests.push(e.request.url)));
      devtools.on('Network.loadingFinished', (e) => void (bytes += e.encodedDataLength));
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
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const { shift, blocked, painted } = await page.evaluate(() => ({
        ...(window as unknown as { seen: { shift: number; blocked: number } }).seen,
        painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      }));
      await page.context().close();

      lines.push(`${shown.name.padEnd(24)} ${String(requests.length).padStart(3)} requests ${(bytes / 1000).toFixed(1).padStart(6)} kB   first paint ${painted.toFixed(0).padStart(5)} ms   blocked ${blocked.toFixed(0).padStart(4)} ms   shift ${shift.toFixed(3)}`);
      expect.soft(bytes, `${shown.name}: bytes`).toBeLessThan(100_000);
      expect.soft(requests.length, `${shown.name} loads ${requests.join(' ')}`).toBeLessThanOrEqual(12);
      expect.soft(requests.filter((r) => new URL(r).origin !== product.url && !r.startsWith('data:')), `${shown.name}: requests to others`).toEqual([]);
      expect.soft(shift, `${shown.name}: layout shift`).toBeLessThan(0.01);
    }
    console.log(lines.join('\n'));
  });
}
