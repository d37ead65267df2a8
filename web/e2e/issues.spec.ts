import { test, expect, signIn, type Product } from './product';
import { faults } from './axe';
import { ready, saved } from './walk';
import type { Browser, Page } from '@playwright/test';

// The second round of a submission with many issues.

const fields = ['app_name', 'app_website', 'use_cases', 'app_description', 'app_icon', 'support_contacts', ''];

/** The issues of a submission that is back with 42 of them, 30 of which its ISV has marked as resolved. */
async function secondRound(browser: Browser, product: Product, options: object = {}): Promise<Page> {
  const { id, emails } = await product.org('Acme', 'Visitor Pass');
  const ada = await signIn(browser, product, emails[0], { to: null });
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null, ...options });
  const form = new URLSearchParams({ from: 'REVIEW.1' });
  for (let i = 0; i < 42; i++) {
    form.append('issue.field', fields[i % fields.length]);
    form.append('issue.severity', ['must', 'should', 'question'][i % 3]);
    form.append('issue.text', `Say more about part ${i + 1}, because an admin who reads it cannot tell what it does to the people in their directory.\nAnd how to undo it.`);
  }
  await rae.request.post(`/admin/submissions/${id}/do/request-changes`, { data: form.toString(), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
  const page = await (await ada.request.get(`/submissions/${id}/issues`)).text();
  const issues = [...new Set([...page.matchAll(/issues\/([0-9a-f-]{36})\/resolve/g)].map((m) => m[1]))];
  for (const issue of issues.slice(0, 30)) await ada.request.post(`/submissions/${id}/issues/${issue}/resolve`, { form: { from: 'CHANGES.1' } });
  await ada.request.post(`/submissions/${id}/do/answer`, { form: { from: 'CHANGES.1', note: 'It says all that there is.' } });
  await rae.goto(`/admin/submissions/${id}/issues`);
  await ready(rae);
  return rae;
}

const row = (page: Page, n: number) => page.locator(`#issue-${n}`);
const numbers = (page: Page) => page.locator('.issue-row').evaluateAll((rows) => rows.map((r) => Number(r.id.replace('issue-', ''))));

test('42 issues fit on 8 screens, in order, and are filtered and accepted together', async ({ browser, product }) => {
  const page = await secondRound(browser, product, { viewport: { width: 1366, height: 768 } });
  await expect.poll(() => numbers(page)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 768);
  await expect(row(page, 1)).toContainText('answer unchanged');
  await expect(row(page, 1).getByLabel('Reply')).toBeHidden();

  // By the keyboard: accept one, and select two more.
  let loads = 0;
  page.on('request', (r) => r.isNavigationRequest() && loads++);
  const { keyboard } = page;
  await keyboard.press('j');
  await keyboard.press('a');
  await expect(row(page, 1)).toContainText('Accepted');
  await expect(row(page, 1).locator('summary')).toBeFocused();
  for (const n of [2, 3]) {
    await keyboard.press('j');
    await keyboard.press('x');
    await expect(page.getByLabel(`Select Issue ${n}:`)).toBeChecked();
  }
  await keyboard.press('a');
  await expect(page.getByText('2 issues accepted.')).toBeVisible();
  await expect(row(page, 2)).toContainText('Accepted');
  await expect(row(page, 4)).not.toContainText('Accepted');
  await keyboard.press('j');
  await keyboard.press('o');
  await row(page, 4).getByLabel('Reply').fill('a x j'); // keys rest while one types
  await expect(row(page, 4).getByLabel('Reply')).toHaveValue('a x j');
  await keyboard.press('Escape');
  await expect(row(page, 4).locator('summary')).toBeFocused();
  await keyboard.press('k');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('m'); // opens a folded issue at its reply
  await expect(row(page, 5).getByLabel('Reply')).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('Shift+X');
  await expect(page.getByRole('button', { name: 'Accept selected (39)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Select all' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Select all' }).click();
  await expect(page.locator('.issue-pick > :checked')).toHaveCount(0);
  expect(loads).toBe(0);

  await page.getByRole('link', { name: 'Open 12' }).click();
  await expect.poll(() => numbers(page)).toEqual(Array.from({ length: 12 }, (_, i) => i + 31));
  await ready(page);
  await page.getByLabel('Severity of the issues').selectOption('Question');
  await expect.poll(() => numbers(page)).toEqual([33, 36, 39, 42]);
  await page.getByLabel('Field of the issues').selectOption('App description');
  await expect.poll(() => numbers(page)).toEqual([39]);
});

test('without JavaScript issues are filtered, selected, accepted, and answered', async ({ browser, product }) => {
  const page = await secondRound(browser, product, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Marked as resolved 30' }).click();
  await page.getByLabel('Field of the issues').selectOption('App icon');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect.poll(() => numbers(page)).toEqual([5, 12, 19, 26]);
  await page.getByLabel('Select Issue 5:').check();
  await page.getByLabel('Select Issue 19:').check();
  await page.getByRole('button', { name: 'Accept selected' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Issues accepted.' })).toBeVisible();
  await expect.poll(() => numbers(page)).toEqual([12, 26]);
  await row(page, 26).getByRole('button', { name: 'Accept' }).first().click();
  await expect.poll(() => numbers(page)).toEqual([12]);
  await expect(row(page, 12).getByRole('button', { name: 'Accept and send the reply if there is one' })).toBeVisible();
  await row(page, 12).getByLabel('Reply').fill('Which one?');
  await row(page, 12).getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Reply posted.')).toBeVisible();
});

test('an issue that was sent is changed and withdrawn, and its ISV sees what it said before', async ({ browser, product }) => {
  const { id, emails } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null });
  const form = new URLSearchParams({ from: 'REVIEW.1' });
  for (const [field, text] of [['app_icon', 'Crop it.'], ['app_name', 'Another name.']]) {
    form.append('issue.field', field);
    form.append('issue.severity', 'must');
    form.append('issue.text', text);
  }
  await rae.request.post(`/admin/submissions/${id}/do/request-changes`, { data: form.toString(), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
  await rae.goto(`/admin/submissions/${id}/issues`);
  await ready(rae);
  const open = (n: number) => row(rae, n).locator('details').first().evaluate((d: HTMLDetailsElement) => void (d.open = true));
  await open(1);
  await row(rae, 1).locator('.issue-change > summary').click();
  const text = row(rae, 1).getByLabel(/^New text of/);
  await text.fill('Crop it, and make it larger.');
  await row(rae, 1).getByLabel(/^New severity of/).selectOption('Should change');
  await text.press('Control+Enter');
  await expect(row(rae, 1).getByRole('status')).toContainText('Issue changed.');
  await expect(row(rae, 1)).toContainText('Crop it, and make it larger.');
  await expect(row(rae, 1)).toContainText('Should change');
  await ready(rae);
  // What a teammate has changed meanwhile is replaced only by the button that says so.
  const rob = await signIn(browser, product, 'rob@oin.example', { to: `/admin/submissions/${id}/issues` });
  const edit = async (page: Page) => {
    await page.locator('#issue-1 details').first().evaluate((d: HTMLDetailsElement) => void (d.open = true));
    await row(page, 1).locator('.issue-change > summary').click();
  };
  await edit(rob);
  await edit(rae);
  await text.fill('Crop it, and make it wider.');
  await text.press('Control+Enter');
  await expect(row(rae, 1)).toContainText('make it wider.');
  const robs = row(rob, 1).getByLabel(/^New text of/);
  await robs.fill('Crop it, please.');
  for (const save of ['first', 'second']) {
    const refused = rob.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() === 422);
    await robs.press('Control+Enter');
    await (await refused).finished();
    await expect(row(rob, 1).locator('[data-theirs]'), save).toContainText('make it wider.');
    await expect(robs).toHaveValue('Crop it, please.');
  }
  // A refusal that arrives once theirs is used is about a text that's gone.
  let arrive = () => {};
  await rob.route('**/change', async (route) => {
    const answer = await route.fetch();
    await new Promise<void>((resolve) => (arrive = resolve));
    await route.fulfill({ response: answer });
  });
  const late = rob.waitForRequest('**/change');
  await robs.press('Control+Enter');
  await late;
  await row(rob, 1).getByRole('link', { name: 'Use theirs' }).click();
  await expect.poll(() => { arrive(); return row(rob, 1).locator('form[aria-busy]').count(); }).toBe(0);
  await rob.unroute('**/change');
  await expect(robs).toHaveValue('Crop it, and make it wider.');
  await expect(row(rob, 1).locator('[data-theirs]')).toHaveCount(0);
  await robs.fill('Crop it, and make it larger.');
  await robs.press('Control+Enter');
  await expect(row(rob, 1).getByRole('status')).toContainText('Issue changed.');
  await rae.reload();
  await ready(rae);
  await open(2);
  await row(rae, 2).getByLabel('Reply').fill('We were wrong.');
  await row(rae, 2).getByRole('button', { name: 'Withdraw' }).click();
  await expect(row(rae, 2).getByRole('status')).toContainText('Issue withdrawn.');
  await expect(row(rae, 2)).toContainText('Withdrawn');
  await expect(row(rae, 2)).not.toContainText('answer unchanged');
  await expect(row(rae, 2).getByLabel("Why it's reopened")).toBeVisible();
  await rae.evaluate(() => scrollTo(0, 0)); // where nothing is on top of another
  expect(await faults(rae)).toEqual([]);

  const ada = await signIn(browser, product, emails[0], { to: `/submissions/${id}/issues` });
  await expect(row(ada, 1)).toContainText('Before: Crop it.');
  await expect(row(ada, 1)).toContainText('Before: Crop it, and make it wider.');
  await expect(row(ada, 2)).toContainText('We were wrong.');
  await ada.goto(`/submissions/${id}/general`);
  await expect(ada.locator('#app_icon-issues')).toContainText('Crop it, and make it larger.');
  await expect(ada.locator('#app_name-issues .asked-issue')).toHaveCount(0);
});

test('an issue with a published version is in its update, for the ISV and then for the reviewer', async ({ browser, product }) => {
  const { id, emails, app } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null });
  for (const from of ['REVIEW.1', 'QA.1']) await rae.request.post(`/admin/submissions/${id}/do/pass`, { form: { from, note: 'Fine.' } });
  await rae.goto(`/admin/submissions/${id}`);
  await ready(rae);
  await rae.locator('#f-app_website [data-compose]').click();
  await rae.keyboard.type('The page is gone.');
  await rae.keyboard.press('Control+Enter');
  await expect(rae.locator('#f-app_website [data-draft]')).toContainText('The page is gone.');
  await rae.getByRole('button', { name: 'Report issues' }).click();
  await rae.getByRole('dialog').getByRole('button', { name: 'Report issues' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Issues reported.' })).toBeVisible();

  const ada = await signIn(browser, product, emails[0], { to: `/submissions/${id}/general` });
  await expect(ada.getByText('with the published version.')).toBeVisible();
  await ada.goto('/integrations');
  await ada.getByRole('row').filter({ hasText: app }).getByRole('button', { name: 'Update' }).click();
  await expect(ada.getByText('Make the change in this update and mark it as resolved.')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  const field = ada.locator('#app_website-issues');
  await expect(field).toContainText('The page is gone.');
  await field.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(field.getByText('Marked as resolved', { exact: true })).toBeVisible();
  const update = ada.url().match(/submissions\/([0-9a-f-]{36})/)![1];
  const savedNote = saved(ada, 'The website is open to everyone again.');
  await ada.getByLabel('Release notes 1').fill('The website is open to everyone again.');
  await ada.getByLabel('Type of change 1').focus();
  await savedNote;
  const sent = await ada.request.post(`/submissions/${update}/do/submit`, { form: { from: 'DRAFT.0' } });
  expect(sent.ok()).toBe(true);

  await rae.goto(`/admin/submissions/${update}/issues`);
  await expect(row(rae, 1)).toContainText('The page is gone.');
  await expect(row(rae, 1)).toContainText('Marked as resolved');
  await row(rae, 1).getByRole('button', { name: 'Accept' }).first().click();
  await expect(row(rae, 1)).toContainText('Accepted');
  expect(await faults(rae)).toEqual([]);
});
