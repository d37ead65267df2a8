import { test, expect, signIn, type Product } from './product';
import { modal, ready } from './walk';
import type { Browser, Page } from '@playwright/test';

// Reviewers write issues at the fields that they read, without leaving the page.

const form = (page: Page) => page.locator('form.composer');
const box = (page: Page) => form(page).getByRole('textbox', { name: /^Issue/ });
const at = (page: Page, field: string) => page.locator(`#f-${field}`);
const draft = (page: Page, field: string) => at(page, field).locator('[data-draft]');
const add = (page: Page, field: string) => at(page, field).locator('[data-compose]');

/** Rae at a submission in review, of an org that no other test uses. */
async function atReview(browser: Browser, product: Product, options: object = {}): Promise<Page> {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const page = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}`, ...options });
  await ready(page);
  return page;
}

/** Counts the pages that are loaded from now on. */
function loads(page: Page): () => number {
  let n = 0;
  page.on('request', (request) => request.isNavigationRequest() && n++);
  return () => n;
}

test('a request for changes with five issues is written without leaving the page', async ({ browser, product }) => {
  const page = await atReview(browser, product);
  const loaded = loads(page);
  let clicks = 0;
  const fields = ['app_name', 'app_website', 'app_description', 'app_icon', 'support_contacts'];
  for (const [i, field] of fields.entries()) {
    await add(page, field).click();
    clicks++;
    await page.keyboard.type(`Issue of ${field}.`);
    if (i === 1) {
      await form(page).getByLabel('Severity').selectOption('Question');
      await box(page).press('Control+Enter');
    } else {
      await form(page).getByRole('button', { name: 'Save draft' }).click();
      clicks++;
    }
    await expect(draft(page, field)).toContainText(`Issue of ${field}.`);
    await expect(add(page, field)).toBeFocused();
  }
  await expect(draft(page, 'app_website')).toContainText('Question');
  expect(loaded()).toBe(0);
  expect(clicks).toBeLessThanOrEqual(9);

  // What was written can be changed and discarded where it is.
  await draft(page, 'app_icon').getByRole('link', { name: 'Change' }).click();
  await expect(box(page)).toHaveValue('Issue of app_icon.');
  await box(page).fill('Sharper.');
  await box(page).press('Control+Enter');
  await expect(draft(page, 'app_icon')).toContainText('Sharper.');
  await draft(page, 'app_name').getByText('Discard', { exact: false }).first().click();
  await draft(page, 'app_name').getByRole('button', { name: 'Discard draft' }).click();
  await expect(draft(page, 'app_name')).toHaveCount(0);
  expect(loaded()).toBe(0);

  await page.getByRole('button', { name: 'Request changes' }).click();
  const dialog = page.getByRole('dialog');
  await modal(dialog);
  await expect(dialog).toContainText('Sending 4 issues');
  await dialog.getByRole('button', { name: 'Request changes' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Changes requested' })).toBeVisible();
  await expect(at(page, 'app_icon')).toContainText('Sharper.');
});

test('the same by keyboard only, and what one types lands in no other box', async ({ browser, product }) => {
  const page = await atReview(browser, product);
  const { keyboard } = page;
  const loaded = loads(page);
  const fields = await page.locator('[data-stop]').evaluateAll((all) => all.slice(0, 5).map((e) => e.id.slice(2)));
  for (const field of fields) {
    await keyboard.press('j');
    await expect(add(page, field)).toBeFocused();
    await keyboard.press('i');
    await keyboard.type(`jikcrp12?/ ${field}`); // all of them are shortcuts
    await expect(box(page)).toHaveValue(`jikcrp12?/ ${field}`);
    await keyboard.press(field === fields[0] ? 'Escape' : 'Control+Enter');
    await expect(form(page)).toHaveCount(0);
    await expect(add(page, field)).toBeFocused();
    await expect(draft(page, field)).toContainText(`jikcrp12?/ ${field}`);
  }
  expect(loaded()).toBe(0);

  // The field under the pointer, once none has the focus; else the one that had it last.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await at(page, 'app_icon').locator('dt').hover();
  await keyboard.press('i');
  await expect(at(page, 'app_icon').locator('form.composer')).toBeVisible();
  await keyboard.press('Escape');
  await expect(add(page, 'app_icon')).toBeFocused();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await keyboard.press('i');
  await expect(at(page, 'app_icon').locator('form.composer')).toBeVisible();
  await keyboard.press('Escape');
  await expect(add(page, 'app_icon')).toBeFocused();

  await keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await modal(dialog);
  await dialog.getByRole('button', { name: 'Request changes' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Changes requested' })).toBeVisible();
});

test('a draft is on the server as it is typed, for other reviewers too, and no one overwrites it unread', async ({ browser, product }) => {
  const page = await atReview(browser, product);
  await add(page, 'app_description').click();
  await page.keyboard.type('Say which actions it has');
  await expect(form(page).getByText('Draft saved')).toBeVisible();
  const rob = await signIn(browser, product, 'rob@oin.example', { to: page.url() });
  await ready(rob);
  await expect(draft(rob, 'app_description')).toContainText('Say which actions it has');
  await draft(rob, 'app_description').getByRole('link', { name: 'Change' }).click();
  await box(rob).fill('Name the actions.');
  await box(rob).press('Control+Enter');
  await expect(draft(rob, 'app_description')).toContainText('Name the actions.');

  // Rae, who goes on, is told, and decides.
  await box(page).fill('Say which actions it has, and when.');
  await expect(form(page)).toContainText('A teammate changed this draft');
  await expect(form(page)).toContainText('Name the actions.');
  await expect(box(page)).toHaveValue('Say which actions it has, and when.');
  for (let saves = 0; saves < 2; saves++) { // neither the first nor the second replaces it
    const refused = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() === 422);
    await box(page).press('Control+Enter');
    await refused;
  }
  await rob.reload();
  await ready(rob);
  await expect(draft(rob, 'app_description')).toContainText('Name the actions.');
  await form(page).getByRole('button', { name: 'Replace theirs' }).click();
  await expect(draft(page, 'app_description')).toContainText('Say which actions it has, and when.');
  await expect(draft(page, 'app_description')).toHaveCount(1);

  await draft(rob, 'app_description').getByRole('link', { name: 'Change' }).click();
  await box(rob).fill('Rob goes on.');
  await form(rob).getByRole('link', { name: 'Use theirs' }).click();
  await expect(box(rob)).toHaveValue('Say which actions it has, and when.');
  await box(rob).press('Escape');
  await expect(draft(rob, 'app_description')).toContainText('Say which actions it has, and when.');

  // What one has not read is not discarded either.
  await draft(page, 'app_description').getByRole('link', { name: 'Change' }).click();
  await box(page).fill('Say which actions it has, when, and why.');
  await box(page).press('Escape');
  await expect(draft(page, 'app_description')).toContainText('when, and why.');
  for (const decided of ['Keep it', 'Discard draft']) {
    await draft(rob, 'app_description').getByText('Discard', { exact: false }).first().click();
    await draft(rob, 'app_description').getByRole('button', { name: 'Discard draft' }).click();
    if (decided === 'Discard draft') break;
    await expect(draft(rob, 'app_description')).toContainText("so it wasn't discarded");
    await expect(draft(rob, 'app_description')).toContainText('when, and why.');
    await expect(rob.getByRole('link', { name: 'Keep it' })).toBeFocused();
    await rob.getByRole('link', { name: 'Keep it' }).click();
    await expect(draft(rob, 'app_description')).not.toContainText("so it wasn't discarded");
  }
  await expect(draft(rob, 'app_description')).toHaveCount(0);

  // A draft without text is none, so nothing is sent of it.
  await add(rob, 'app_description').click();
  await box(rob).fill('Rob begins again.');
  await box(rob).press('Control+Enter');
  await draft(rob, 'app_description').getByRole('link', { name: 'Change' }).click();
  await box(rob).fill('');
  await box(rob).press('Escape');
  await expect(draft(rob, 'app_description')).toHaveCount(0);
  await rob.reload();
  await ready(rob);
  await expect(draft(rob, 'app_description')).toHaveCount(0);
});

test('what is typed survives an ended session and a closed tab', async ({ browser, product }) => {
  const page = await atReview(browser, product);
  const cookies = await page.context().cookies();
  await add(page, 'app_name').click();
  await page.context().clearCookies();
  await page.keyboard.type('Typed into an ended session.');
  await expect(form(page).getByRole('alert')).toContainText('Not saved: Your session has ended. What you typed is still here.');
  const again = await page.context().newPage();
  await page.close();
  await page.context().addCookies(cookies);
  await again.goto(page.url());
  await ready(again);
  await expect(box(again)).toHaveValue('Typed into an ended session.');
  await expect(form(again).getByText('Draft saved')).toBeVisible();
  await box(again).press('Escape');
  await expect(draft(again, 'app_name')).toContainText('Typed into an ended session.');
  await expect.poll(() => again.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unsaved/')))).toEqual([]);
});

test('saved texts are offered for the field first, and filled in', async ({ browser, product }) => {
  const page = await atReview(browser, product);
  await page.request.post('/admin/texts', { form: { title: `Icon of ${page.url().slice(-8)}`, field: 'app_icon', severity: 'should', text: 'Dear {org}, make the icon of {app_name} sharper. {reviewer}' } });
  await page.reload();
  await ready(page);
  await add(page, 'app_icon').click();
  await form(page).getByRole('button', { name: 'Saved texts' }).click();
  const texts = form(page).getByRole('group', { name: 'Saved texts' });
  await expect(texts.getByRole('button').first()).toContainText('App icon');
  await expect(texts.getByLabel('Filter saved texts')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(texts).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await form(page).getByRole('button', { name: 'Saved texts' }).click();
  await page.keyboard.type('dear');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(/^Dear Acme \d+, make the icon of Acme \d+ Visitor Pass sharper\. OIN team$/);
  await expect(form(page).getByLabel('Severity')).toHaveValue('should');
  await expect(box(page)).toBeFocused();
});

test('without JavaScript an issue is written, changed, and discarded at its field', async ({ browser, product }) => {
  const page = await atReview(browser, product, { javaScriptEnabled: false });
  await add(page, 'app_icon').click();
  await expect(at(page, 'app_icon').locator('form.composer')).toBeVisible();
  await box(page).fill('Sharper, please.');
  await form(page).getByRole('button', { name: 'Saved texts' }).click();
  await form(page).getByRole('button', { name: /^Icon has a background/ }).click();
  await expect(box(page)).toHaveValue(/^Sharper, please\.\nThe icon has/);
  await form(page).getByRole('button', { name: 'Save draft' }).click();
  await expect(page).toHaveURL(/#f-app_icon$/);
  await expect(draft(page, 'app_icon')).toContainText('Sharper, please.');
  await draft(page, 'app_icon').getByRole('link', { name: 'Change' }).click();
  await box(page).fill('Larger.');
  await form(page).getByRole('button', { name: 'Save draft' }).click();
  await expect(draft(page, 'app_icon')).toContainText('Larger.');
  await draft(page, 'app_icon').getByText('Discard', { exact: false }).first().click();
  await draft(page, 'app_icon').getByRole('button', { name: 'Discard draft' }).click();
  await expect(page).toHaveURL(/#f-app_icon$/);
  await expect(draft(page, 'app_icon')).toHaveCount(0);
  await page.locator('#whole [data-compose]').click();
  await box(page).fill('All of it is fine but one thing.');
  await form(page).getByRole('button', { name: 'Save draft' }).click();
  await expect(page.locator('#whole [data-draft]')).toContainText('All of it is fine');
});
