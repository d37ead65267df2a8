import { expect, signIn, unlogged, type Product } from './product';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { icon, suite } from './files';

// What several walks through the product have in common.

/** Gus at a new draft, in an org that has nothing else. */
export async function draft(browser: Browser, product: Product, options: BrowserContextOptions = {}): Promise<Page> {
  const { emails: [gus] } = await product.org('Globex');
  return add(await signIn(browser, product, gus, { to: null, ...options }));
}

/** Adds a draft without the button, and goes to it. */
export async function add(page: Page): Promise<Page> {
  const added = await page.request.post('/submissions', { maxRedirects: 0 });
  await page.goto(added.headers().location);
  return page;
}

/** The text fields of General Settings that a test has left empty although the form asks for them, with good texts. */
export async function unanswered(page: Page, product: Product): Promise<{ control: Locator; text: string }[]> {
  const all = [];
  for (const [field, text] of Object.entries(await product.examples())) {
    const control = page.locator(`input[type=text][name="${field}"], textarea[name="${field}"]`);
    if (await control.count() && !(await control.inputValue())) all.push({ control, text });
  }
  return all;
}

/** Fills in the whole form of a new submission, and leaves it at 100%. */
export async function describe(page: Page, product: Product, name: string) {
  await page.getByRole('button', { name: 'Add New Submission' }).first().click();
  await page.getByRole('radio', { name: 'No' }).check();
  await page.getByLabel('App name', { exact: true }).fill(name);
  await page.getByLabel('App website').fill('https://www.walk.example');
  await page.locator('[name="use_cases.value"]').first().selectOption('Automation');
  await page.getByLabel('App description').fill('A connector that this test walks through the whole portal.');
  await page.locator('[name=app_icon]').setInputFiles(icon());
  await page.locator('[name="support_contacts.type"]').first().selectOption('email');
  await page.locator('[name="support_contacts.value"]').first().fill('support@walk.example');
  await page.getByLabel('Escalation support contact').fill('support@walk.example');
  await page.getByLabel('Test account URL').fill('https://app.walk.example/login');
  await page.getByLabel('Test account username or email').fill('isvtest@okta.com');
  await page.getByLabel('Test account password', { exact: true }).fill(unlogged('correct horse battery'));
  for (const { control, text } of await unanswered(page, product)) await control.fill(text);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();

  // A generic mailbox is kept, pointed out at the field, and does not count.
  const escalation = page.getByLabel('Escalation support contact');
  await expect(escalation).toHaveValue('support@walk.example');
  await expect(escalation).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('progressbar', { name: 'General Settings' })).toHaveAttribute('aria-valuenow', /^\d\d$/);
  await expect(page.getByRole('button', { name: 'Submit for Review' })).toBeDisabled();
  await escalation.fill('okta-escalations@walk.example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'General Settings' })).toHaveAttribute('aria-valuenow', '100');

  await page.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await page.getByLabel('Connector Support').check();
  await page.getByLabel('Connector', { exact: true }).fill('walk_293ca73ef2a04fe48eaa3bb7876df2e6');
  await page.getByLabel('Version', { exact: true }).fill('1.0.0');
  await page.locator('[name=test_suite]').setInputFiles(suite('walk_293ca73ef2a04fe48eaa3bb7876df2e6'));
  await page.getByLabel('User documentation URL').fill('https://docs.walk.example/guide');
  await page.getByLabel('API documentation URL').fill('https://docs.walk.example/api');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'Workflows Connector' })).toHaveAttribute('aria-valuenow', '100');
}

/**
 * Waits until all of the page is there and its scripts have run, after a click that led to it.
 * Until then, keys do nothing, and what is typed or dropped is not noticed. After a key, and
 * after what a script sends first, the old page is still there: wait for something of the new
 * one before.
 */
export async function ready(page: Page) {
  await page.waitForLoadState();
}

/** The response to the request that saves text in the form of a submission: the page asks for news in between, too. */
export const saved = (page: Page, text: string) =>
  page.waitForResponse((r) => r.url().endsWith('/fields') && r.ok() && !!r.request().postData()?.includes(text));

/**
 * Waits until dialog is modal and all scripts have run. A dialog comes open with its page, and
 * is modal only once a script has run; before that, Escape doesn't close it. Another one puts
 * back what was typed, and sends it by Ctrl+Enter.
 */
export async function modal(dialog: Locator) {
  await expect.poll(() => dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
  await ready(dialog.page());
}

/** Submits the submission that the page shows. */
export async function submit(page: Page) {
  await page.getByRole('button', { name: 'Submit for Review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Submitted' })).toBeVisible();
}

/** Opens a submission of the list, by the button of its row. */
export async function open(page: Page, name: string, button: 'View' | 'Edit' | 'Update', version = 1) {
  await page.goto('/integrations');
  const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: new RegExp(`(version|v) ?${version}\\b`, 'i') });
  await row.getByRole('link', { name: button, exact: true }).or(row.getByRole('button', { name: button, exact: true })).click();
}

/** Opens a submission in the queue. */
export async function openInQueue(page: Page, name: string) {
  await page.goto(`/admin?q=${encodeURIComponent(name)}`);
  await page.getByRole('row').getByRole('link', { name, exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** The address in the newest email with a subject. */
export async function mailed(page: Page, subject: string, address: RegExp): Promise<string> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Mailbox' }).click();
  await page.getByText(subject).first().click();
  const text = page.getByText(address).first();
  return address.exec(await text.innerText())![0];
}
