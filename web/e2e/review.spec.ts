import { test, expect, signIn } from './product';
import type { Locator, Page } from '@playwright/test';
import { describe, modal, open, openInQueue, ready, submit } from './walk';

/** Confirms what a reviewer has chosen; ticks the checklist where there is one. */
async function confirm(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await modal(dialog); // and has all of its fields
  for (const point of await dialog.getByRole('checkbox').all()) await point.check();
  for (const reason of await dialog.getByLabel('Reason (sent to the ISV)').all()) await reason.fill('The vendor has closed down.');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Writes a draft of an issue on a field, from the answer that it is about. */
async function write(page: Page, label: string, text: string) {
  await page.getByRole('link', { name: 'Submission', exact: true }).click();
  await page.getByRole('link', { name: `Add issue on ${label}` }).click();
  const form = page.locator('form.composer');
  await form.getByLabel(/^Issue/).fill(text);
  await form.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.locator('[data-draft]').filter({ hasText: text })).toBeVisible();
}

/** Marks the issue on a field as resolved, in the form. What comes next would overtake it. */
async function resolve(page: Page, field: string) {
  const button = page.locator(`.with-findings:has(${field})`).getByRole('button', { name: 'Mark as resolved' });
  await button.click();
  await expect(button).toHaveCount(0);
}

/** Opens an issue in the list of reviewers, unless it is. */
const unfold = (row: Locator) => row.locator('details').first().evaluate((d: HTMLDetailsElement) => void (d.open = true));

const issue = (page: Page, n: number) => page.getByRole('article').filter({ hasText: `Issue ${n}:` });

test('a review by two reviewers, with two people of the ISV, from the first issue to the removal', async ({ browser, product }) => {
  const name = 'Reviewed Connector';
  const acme = await product.org('Acme');
  const [ada, abe, rae, rob] = await Promise.all([...acme.emails, 'rae@oin.example', 'rob@oin.example'].map((email) => signIn(browser, product, email)));
  await describe(ada, product, name);
  await submit(ada);

  // Rae claims it, and asks for changes of three fields. Nothing of it shows before.
  await openInQueue(rae, name);
  const inReview = rae.url();
  const form = inReview.replace(/.*\/submissions\/(.*)/, '/submissions/$1/general');
  await rae.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(rae.getByRole('button', { name: 'Release', exact: true })).toBeVisible();
  await write(rae, 'App description', 'Say which actions it has.');
  await write(rae, 'App website', 'This page is about another product.');
  await write(rae, 'Use case(s)', 'Is this about lifecycle management too?');
  await open(ada, name, 'View');
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText(name);
  await ready(ada);
  await expect(ada.getByText('Say which actions it has.')).toHaveCount(0);
  await confirm(rae, 'Request changes');

  // Ada answers one, Abe resolves the others: at the field, and in the conversation.
  await open(ada, name, 'Edit');
  await ada.getByLabel('App description').fill('A connector with three actions.');
  await resolve(ada, '#f-app_description');
  await expect(ada.getByLabel('App description')).toHaveValue('A connector with three actions.');
  await ada.locator('#use_cases-issues summary').click();
  await ada.getByLabel('Reply to issue 3').fill('No: it only reads.');
  await ada.getByRole('button', { name: 'Send reply' }).click();
  await expect(ada.locator('#use_cases-issues').getByText('No: it only reads.')).toBeVisible();
  await abe.goto(form);
  await resolve(abe, '#f-app_website');
  await submit(abe);

  // Rob is told that Rae has it. Rae accepts two, and reopens one.
  await rob.goto(inReview);
  await rob.getByRole('button', { name: 'Request changes', exact: true }).click();
  await expect(rob.getByRole('dialog').getByText(/Claimed by/).first()).toBeVisible();
  await rae.goto(inReview);
  await rae.getByRole('link', { name: 'Issues', exact: true }).click();
  for (const n of [1, 3]) {
    await issue(rae, n).getByRole('button', { name: 'Accept' }).first().click();
    await expect(issue(rae, n).getByText('Accepted', { exact: true })).toBeVisible();
  }
  await unfold(issue(rae, 2));
  await issue(rae, 2).getByLabel('Reply').fill('It is still the old page.');
  await issue(rae, 2).getByRole('button', { name: 'Reopen' }).click();
  await expect(issue(rae, 2).getByText('reopened this')).toBeVisible();
  await confirm(rae, 'Request changes');

  await ada.goto(form);
  await expect(ada.locator('#app_website-issues').getByText('It is still the old page.')).toBeVisible();
  await ada.getByLabel('App website').fill('https://www.walk.example/connector');
  await resolve(ada, '#f-app_website');
  await submit(ada);

  // It passes, a bug is found and fixed, and it is published.
  await rae.goto(inReview);
  await rae.getByRole('link', { name: 'Changes', exact: true }).click();
  await expect(rae.locator('ins').filter({ hasText: 'connector' }).first()).toBeVisible();
  await confirm(rae, 'Pass');
  await write(rae, 'Flow test suite', 'The flow ends in an error.');
  await confirm(rae, 'Report bugs');
  await abe.goto(form);
  await expect(abe.getByText('The flow ends in an error.').first()).toBeVisible();
  await submit(abe);
  await rae.goto(inReview);
  await confirm(rae, 'Pass and publish');
  await expect(rae.getByRole('status').filter({ hasText: 'The integration is published' })).toContainText('Next: ');
  await expect(rae.getByRole('link', { name: 'See it in the catalog' })).toBeVisible();

  // The catalog shows it to everybody, without what is private.
  const visitor = await (await browser.newContext({ baseURL: product.url })).newPage();
  await visitor.goto('/catalog');
  await visitor.getByRole('link', { name }).first().click();
  await expect(visitor.getByText('A connector with three actions.')).toBeVisible();
  await expect(visitor.getByText('okta-escalations@walk.example')).toHaveCount(0);

  await open(ada, name, 'Update');
  await expect(ada.getByText(/version 2/i).first()).toBeVisible();
  await ada.goto('/integrations');
  await expect(ada.getByRole('row').filter({ hasText: name })).toHaveCount(2);

  // The new version replaces the old one, which stays readable.
  await open(ada, name, 'Edit', 2);
  await ada.getByLabel('App description').fill('A connector with four actions.');
  await submit(ada);
  await openInQueue(rae, name);
  await confirm(rae, 'Pass and publish'); // only its description has changed
  await visitor.reload();
  await expect(visitor.getByText('A connector with four actions.')).toBeVisible();
  await ada.goto('/integrations');
  const row = ada.getByRole('row').filter({ hasText: name });
  await row.getByText('1 earlier version').click();
  await row.getByRole('link', { name: 'Version 1' }).click();
  await expect(ada.getByText('A connector with three actions.')).toBeVisible();
  await expect(ada.getByText('marked issue 1 as resolved')).toBeVisible();

  // Only an admin removes it.
  await expect(rae.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0);
  const max = await signIn(browser, product, 'max@oin.example', { to: rae.url() });
  await confirm(max, 'Remove');
  await expect(max.getByText('Removed from the catalog').first()).toBeVisible();
});
