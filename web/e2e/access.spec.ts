import { test, expect } from './product';
import { browserOf, pages, show, type Who } from './pages';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe has to say against the page, by the rules of WCAG 2.2 A and AA and its best practices. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
  });
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 220)}`));
}

const roles: Who[] = ['visitor', 'ISV', 'reviewer', 'admin'];

for (const who of roles) {
  test(`axe finds nothing on any page of the ${who}, in light and dark, wide and at 200%, and each fits 320 to 2560 pixels`, async ({ browser, product }) => {
    // At 200% a window of 1280 × 800 has 640 × 400 CSS pixels.
    const page = await browserOf(browser, product, who, { reducedMotion: 'reduce' });
    await page.context().addInitScript({ path: axe });
    for (const shown of pages.filter((p) => p.who === who)) {
      await show(page, shown);
      for (const [colorScheme, width, height] of [['light', 1280, 800], ['dark', 640, 400]] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await faults(page), `${shown.name}, ${colorScheme}, ${width} pixels`).toEqual([]);
      }
      for (const width of [640, 320, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${shown.name}: nothing to scroll sideways for on ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
  });
}
