import { test, expect } from './product';
import { browserOf, pages, people, show, type Who } from './pages';
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

/** What comes later on the page and stands wholly above what comes before it: read aloud, it would be out of order. */
async function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = (e: Element): boolean => ['fixed', 'absolute'].includes(getComputedStyle(e).position) || (!!e.parentElement && apart(e.parentElement));
    const read = [...document.querySelectorAll('h1, h2, h3, h4, a, button, input, select, textarea, summary, dt, dd, td, p, li')]
      .filter((e) => e.checkVisibility() && !apart(e) && e.getBoundingClientRect().height > 1);
    const words = (e: Element) => `${e.tagName} “${(e.textContent || e.getAttribute('name') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    return read.flatMap((e, i) => {
      const before = read[i - 1];
      if (!before) return [];
      const [here, there] = [e.getBoundingClientRect(), before.getBoundingClientRect()];
      return here.bottom <= there.top && here.left < there.right ? [`${words(e)} is above ${words(before)}`] : [];
    });
  });
}

/** Cells of tables whose content runs into the next one. */
async function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td, th')]
      .filter((cell) => cell.checkVisibility() && !cell.matches('.visually-hidden') && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => `“${cell.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}”`));
}

/** Controls that lie on one another. */
async function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = (e: Element): boolean => getComputedStyle(e).position === 'fixed' || e.matches('dialog') || (!!e.parentElement && apart(e.parentElement));
    const controls = [...document.querySelectorAll('button, input, select, textarea, summary')].filter((e) => e.checkVisibility() && !apart(e) && e.getBoundingClientRect().height > 1);
    const name = (e: Element) => `${e.tagName} ${e.id || e.getAttribute('name') || e.textContent.trim()}`;
    return controls.flatMap((e, i) => controls.slice(i + 1).flatMap((other) => {
      const [a, b] = [e.getBoundingClientRect(), other.getBoundingClientRect()];
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      return over ? [`${name(e)} and ${name(other)}`] : [];
    }));
  });
}

for (const who of Object.keys(people) as Who[]) {
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
      for (const width of [640, 320, 850, 970, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${shown.name}: nothing to scroll sideways for on ${width} pixels`).toBeLessThanOrEqual(width);
        expect.soft(await crowded(page), `${shown.name}: cells with room for what is in them on ${width} pixels`).toEqual([]);
        expect.soft(await overlapping(page), `${shown.name}: nothing on top of another on ${width} pixels`).toEqual([]);
        if (width === 320) expect.soft(await outOfOrder(page), `${shown.name}: the order on the page is the order of reading`).toEqual([]);
      }
    }
  });
}
