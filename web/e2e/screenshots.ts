import { test } from './product';
import { browserOf, pages, people, show, type Who } from './pages';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Pictures of all pages, for looking at: make screenshots. They are in an ignored
// folder, but for the few of the README.

const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

const forms = [
  { name: 'wide-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'narrow-light', width: 360, height: 740, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, height: 740, colorScheme: 'dark' },
] as const;

/** What the README shows, in which form. */
const inReadme: Record<string, (typeof forms)[number]['name']> = { 'form-general': 'wide-light', review: 'wide-light', catalog: 'wide-dark' };

for (const who of Object.keys(people) as Who[]) {
  test(`pictures of the pages of the ${who}`, async ({ browser, product }) => {
    mkdirSync(docs, { recursive: true });
    rmSync(folder + who, { recursive: true, force: true });
    const page = await browserOf(browser, product, who, { reducedMotion: 'reduce' });
    for (const shown of pages.filter((p) => p.who === who)) {
      await show(page, product, shown);
      for (const { name, width, height, colorScheme } of forms) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const path = `${folder}${who}/${shown.name}.${name}.png`;
        await page.screenshot({ path, fullPage: true });
        if (inReadme[shown.name] !== name) continue;
        await page.screenshot({ path: `${docs}${shown.name}.png` }); // as one sees it first
      }
    }
  });
}
