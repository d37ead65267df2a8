import { test, expect, unlogged, type Product } from './product';
import { faults } from './axe';
import type { Browser, Page } from '@playwright/test';

// A local run has one org that is not connected, whose own page shows its app.

/** The page of that org. */
async function newcomer(browser: Browser, product: Product): Promise<{ domain: string; id: string; secret: string }> {
  const page = await browser.newPage();
  await page.goto(/Not connected yet .* (http:\S+)/.exec(product.output)![1]);
  const [domain, id, secret] = await page.locator('dd code').allInnerTexts();
  return { domain, id, secret };
}

async function connect(page: Page, org: { domain: string; id: string; secret: string }) {
  await page.goto('/sign-in');
  await page.getByLabel('Okta domain').fill(`HTTP://${org.domain}/app/UserHome`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Connect your org' })).toBeVisible();
  await expect(page.getByLabel('Okta domain')).toHaveValue(org.domain);
  await expect(page.getByRole('status')).toContainText("Your org isn't connected yet.");

  await page.getByLabel('Client ID').fill(org.id);
  await page.getByLabel('Client secret').fill('mistyped');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Client secret')).toHaveAccessibleDescription(/rejected this client ID and secret/);
  await expect(page.getByLabel('Client secret')).toBeFocused();
  await expect(page.getByLabel('Client ID')).toHaveValue(org.id);

  await page.getByLabel('Client secret').fill(unlogged(org.secret));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: `Continue to ${org.domain}` }).click();
  await page.getByRole('button', { name: 'ian@initech.example' }).click();
  await expect(page.getByRole('heading', { name: 'My App Integrations' })).toBeVisible();
}

test('an org connects itself, and its people then need only its domain', async ({ browser, product }) => {
  const org = await newcomer(browser, product);
  const scripted = await (await browser.newContext({ baseURL: product.url })).newPage();
  await scripted.goto('/sign-in');
  await scripted.getByLabel('Okta domain').fill(org.domain);
  await scripted.getByLabel('Okta domain').press('Enter');
  await expect(scripted.getByRole('status')).toContainText("Your org isn't connected yet.");
  expect(await faults(scripted)).toEqual([]);
  const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
  await connect(await context.newPage(), org);

  const page = await (await browser.newContext({ baseURL: product.url })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Okta domain').fill(org.domain);
  await page.getByLabel('Okta domain').press('Enter');
  await page.getByRole('button', { name: 'ian@initech.example' }).click();
  await page.waitForURL('**/integrations');
  await page.getByRole('link', { name: org.domain }).click();
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByRole('status')).toContainText('accepts our client ID and secret');
  await page.getByRole('link', { name: 'Replace client secret' }).click();
  await expect(page.getByRole('heading', { name: 'Replace client secret' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
