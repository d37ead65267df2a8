import { test, expect } from './product';
import { faults } from './axe';
import type { Page } from '@playwright/test';
import { icon, suite } from './files';
import { draft, ready } from './walk';

// The tracer fetches what blob: addresses show, which our security policy forbids. Without a tracer
// this would start four more products, since a worker has one setting.
if (process.env.TRACE) test.use({ trace: 'off' });

type File = { name: string; mimeType: string; buffer: Buffer };

/** Drags files over a part of the page and lets them go there; says whether the browser would have opened them. */
async function drop(page: Page, selector: string, ...files: File[]): Promise<boolean> {
  const data = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of all) {
        data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      }
      return data;
    },
    files.map((f) => ({ name: f.name, type: f.mimeType, base64: f.buffer.toString('base64') })),
  );
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data });
  if (selector.includes('.upload')) await expect(page.locator(selector)).toHaveAttribute('data-over', '');
  const opened = await page.locator(selector).evaluate(
    (target, dataTransfer) => target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })),
    data,
  );
  await expect(page.locator('[data-over]')).toHaveCount(0);
  return opened;
}

const saving = (page: Page) => page.locator('#saving');

test('an icon of another size is shown as it would fit, and kept when one says so', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.locator('[name=app_icon]').setInputFiles(icon(512, 300));
  const field = gus.locator('#f-app_icon');
  await expect(field.getByText('This picture is 512×300 pixels. App icons must be')).toBeVisible();
  await expect(saving(gus)).toContainText('Not saved: App icon');
  for (const ground of ['light', 'dark']) {
    const shown = field.locator('.offer').getByAltText(`App icon on a ${ground} background`);
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([244, 156]);
  }
  expect(await faults(gus)).toEqual([]);
  // Other fields are saved meanwhile, and the offer stays.
  await gus.getByLabel('App name', { exact: true }).fill('Globex Icons');
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Globex Icons');
  await field.getByRole('button', { name: 'Use this icon' }).click();
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(field.getByText('244 × 156 pixels')).toBeVisible();
  await expect(field.getByText('icon.png')).toBeVisible();
  await expect(field.locator('.offer')).toHaveCount(0);

  // Declined, the one that is there stays.
  await gus.locator('[name=app_icon]').setInputFiles(icon(300, 300));
  await field.getByRole('button', { name: "Don't use it" }).click();
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(field.locator('.offer')).toHaveCount(0);
  await expect(field.getByText('244 × 156 pixels')).toBeVisible();
});

test('without JavaScript, the offer is a page with a button', async ({ browser, product }) => {
  const gus = await draft(browser, product, { javaScriptEnabled: false });
  await gus.locator('[name=app_icon]').setInputFiles(icon(300, 512));
  await gus.getByRole('button', { name: 'Save', exact: true }).click();
  const field = gus.locator('#f-app_icon');
  await expect(field.locator('.offer img')).toHaveCount(2);
  await field.getByRole('button', { name: 'Use this icon' }).click();
  await expect(field.getByText('156 × 244 pixels')).toBeVisible();
  await expect(gus).toHaveURL(/#f-app_icon$/);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a square icon is made of a wide one, and used when one says so${javaScriptEnabled ? '' : ', without JavaScript'}`, async ({ browser, product }) => {
    const gus = await draft(browser, product, { javaScriptEnabled });
    await gus.locator('[name=app_icon]').setInputFiles(icon(244, 156, true));
    if (!javaScriptEnabled) await gus.getByRole('button', { name: 'Save', exact: true }).click();
    const field = gus.locator('#f-app_icon');
    await gus.getByRole('button', { name: 'Use a square icon' }).click();
    await expect(field.getByText('We made a square icon.')).toBeVisible();
    await expect(field.getByText('244 × 156 pixels')).toBeVisible();
    await expect(field.getByRole('button', { name: 'Use this icon' })).toBeFocused();
    await field.getByRole('button', { name: "Don't use it" }).click();
    await expect(field.locator('.offer')).toHaveCount(0);
    await expect(field.getByText('244 × 156 pixels')).toBeVisible();

    await gus.getByRole('button', { name: 'Use a square icon' }).click();
    await field.getByRole('button', { name: 'Use this icon' }).click();
    await expect(field.getByText('200 × 200 pixels')).toBeVisible();
    await expect(field.locator('.offer')).toHaveCount(0);
    await expect(gus.getByRole('button', { name: 'Use a square icon' })).toHaveCount(0);
  });
}

test('files for the test are attached, replaced, and removed', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const field = gus.locator('#f-test_attachment_1');
  await expect(gus.locator('#f-test_attachment_2')).toBeHidden();
  await field.locator('input[type=file]').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4]) });
  await expect(field.getByText('choose a PNG, JPG, PDF, or text file')).toBeVisible();
  await field.locator('input[type=file]').setInputFiles({ name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('Open Settings.') });
  await expect(field.getByText('steps.txt')).toBeVisible();
  await expect(field.getByText('choose a PNG')).toHaveCount(0);
  await expect(gus.locator('#f-test_attachment_2')).toBeVisible();
  await expect(gus.locator('#f-test_attachment_3')).toBeHidden();
  expect(await faults(gus)).toEqual([]);
  await field.getByRole('button', { name: 'Remove file' }).click();
  await expect(field.getByText('steps.txt')).toHaveCount(0);
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(field.locator('input[type=file]')).toBeFocused();
  await gus.reload();
  await expect(field.getByRole('button', { name: 'Remove file' })).toHaveCount(0);
});

test('a file can be dropped on its place, and does no harm elsewhere', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  expect(await drop(gus, 'h1', icon())).toBe(false);
  expect(await drop(gus, '#f-app_icon .upload', icon(), icon())).toBe(false);
  await expect(gus.getByText('Drop one file only.')).toBeVisible();
  expect(await drop(gus, '#f-app_icon .upload', icon())).toBe(false);
  await expect(gus.locator('#f-app_icon').getByText('200 × 200 pixels')).toBeVisible();
  await expect(saving(gus)).toHaveText('Saved.');
  await gus.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await expect(gus.getByLabel('Connector Support')).toBeVisible();
  await ready(gus);
  await gus.getByLabel('Connector Support').check();
  await drop(gus, '#f-test_suite .upload', suite('globex'));
  await expect(gus.getByText('tests.flopack')).toBeVisible();
});

test('a chosen icon is shown and looked at before it is sent', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const field = gus.locator('#f-app_icon');
  const input = gus.locator('[name=app_icon]');
  await gus.context().setOffline(true);
  await input.setInputFiles(icon(244, 156));
  const shown = field.locator('[data-chosen] img').first();
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(244);
  await expect(field.locator('[data-chosen] p')).toHaveCount(0);
  await input.setInputFiles(icon(300, 200));
  await expect(field.getByText('This picture is 300×200 pixels. App icons must be 200×200, 244×244, 156×244 or 244×156.')).toBeVisible();
  await input.setInputFiles({ name: 'icon.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
  await expect(field.getByText("This file isn't a PNG, JPG, or GIF.")).toBeVisible();
  await input.setInputFiles({ ...icon(), buffer: icon().buffer.subarray(0, 20) });
  await expect(field.getByText('This image is damaged or incomplete.')).toBeVisible();
  // What is never taken is not sent.
  await input.setInputFiles({ name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(11_000_000) });
  await expect(field.getByText('This file is 11.00 MB. The limit is 10 MB.')).toBeVisible();
  expect(await input.evaluate((i: HTMLInputElement) => i.files?.length)).toBe(0);
});

test('a second bad file has one message, and no message of the first', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const field = gus.locator('#f-app_icon');
  const text = (words: string) => ({ name: 'icon.png', mimeType: 'image/png', buffer: Buffer.from(words) });
  await gus.locator('[name=app_icon]').setInputFiles(text('no picture'));
  await expect(field.locator('.error')).toHaveCount(1); // the server's
  await gus.locator('[name=app_icon]').setInputFiles({ ...icon(), buffer: Buffer.alloc(25_000_000) });
  await expect(field.getByText('This file is 25.00 MB.')).toBeVisible();
  await expect(field.locator('.error, .advice')).toHaveCount(1);
});
