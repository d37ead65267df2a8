import { test, expect, signIn, signInByHand, type Product } from './product';
import { modal, ready } from './walk';
import type { Browser, Page } from '@playwright/test';

// What is typed beside the form of a submission is as safe as what is typed into it.

/** A submission that is with its ISV. */
async function withISV(product: Product): Promise<string> {
  const { id } = await product.org('Acme', 'Shift Planner');
  return `/admin/submissions/${id}`;
}

/** Rae at the issues of a submission that is with its ISV. */
async function atIssues(browser: Browser, product: Product): Promise<Page> {
  return signIn(browser, product, 'rae@oin.example', { to: `${await withISV(product)}/issues` });
}

const composer = (page: Page) => page.getByRole('form', { name: /Add an issue|Edit draft/ });
const card = (page: Page, n: number) => page.getByRole('article').filter({ hasText: `Issue ${n}:` });
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unsaved/')).map((name) => name.split('/').at(-1)).sort());

test('a reviewer’s texts outlive a click elsewhere, a reload, and what is done with another issue', async ({ browser, product }) => {
  const rae = await atIssues(browser, product);
  await composer(rae).getByLabel('Issue', { exact: true }).fill('Which roles may\nchange a shift?');
  await composer(rae).getByLabel('About').selectOption('App website');
  await composer(rae).getByLabel('Severity').selectOption('Question');
  await card(rae, 1).locator('summary').first().click();
  await card(rae, 1).getByLabel('Reply').fill('Still the same text?');

  const there = async () => {
    await expect(composer(rae).getByLabel('Issue', { exact: true })).toHaveValue('Which roles may\nchange a shift?');
    await expect(composer(rae).getByLabel('About')).toHaveValue('app_website');
    await expect(composer(rae).getByLabel('Severity')).toHaveValue('question');
    await expect(composer(rae).getByRole('status')).toContainText("isn't sent yet");
    await expect(card(rae, 1).getByLabel('Reply')).toBeVisible();
    await expect(card(rae, 1).getByLabel('Reply')).toHaveValue('Still the same text?');
  };
  await rae.getByRole('link', { name: 'Submission', exact: true }).click();
  await ready(rae);
  await rae.getByLabel('New note').fill('Ask Rob about this one.');
  await rae.getByRole('link', { name: /^Issues/ }).click();
  await there();
  await rae.reload();
  await there();
  await card(rae, 2).getByRole('button', { name: 'Accept' }).click();
  await expect(rae.getByText('1 issue accepted.')).toBeVisible();
  await there();

  // What the server has, the browser forgets.
  await composer(rae).getByRole('button', { name: 'Save draft' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible();
  await expect(rae.getByRole('article').filter({ hasText: 'Draft: App website' })).toContainText('Which roles may');
  await expect(composer(rae).getByLabel('Issue', { exact: true })).toHaveValue('');
  await expect(card(rae, 1).getByLabel('Reply')).toHaveValue('Still the same text?');
  await card(rae, 1).getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(card(rae, 1).getByText('Still the same text?', { exact: true })).toBeVisible();
  await expect(card(rae, 1).getByLabel('Reply')).toHaveValue('');
  await expect.poll(() => kept(rae)).toEqual(['note']);

  // No one else gets it at the same browser; and its writer may throw it away.
  const rob = await signIn(browser, product, 'rob@oin.example', { to: null });
  const state = await rae.context().storageState();
  const shared = await browser.newContext({ baseURL: product.url, storageState: { ...state, cookies: await rob.context().cookies() } });
  const robs = await shared.newPage();
  await robs.goto(rae.url().replace(/\/issues.*/, ''));
  await ready(robs);
  await expect(robs.getByLabel('New note')).toHaveValue('');
  await rae.getByRole('link', { name: 'Submission', exact: true }).click();
  const note = rae.getByRole('region', { name: 'Internal notes' });
  await expect(note.getByLabel('New note')).toHaveValue('Ask Rob about this one.');
  await note.getByRole('button', { name: 'Discard' }).click();
  await expect(note.getByLabel('New note')).toHaveValue('');
  await expect(note.getByLabel('New note')).toBeFocused();
  await expect.poll(() => kept(rae)).toEqual([]);
});

test('a reason typed into a dialog is there again, and shown where its decision is past', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const page = `/admin/submissions/${id}`;
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `${page}?confirm=request-changes` });
  const dialog = rae.getByRole('dialog');
  await dialog.getByLabel('Issue 1', { exact: true }).fill('Name the endpoints.');
  await dialog.getByRole('button', { name: 'Add another issue' }).click();
  await dialog.getByLabel('Issue 2', { exact: true }).fill('And a guide.');
  await dialog.getByLabel('Severity of issue 2').selectOption('Should change');
  await rae.goto(page);
  await expect(rae.getByRole('region', { name: 'Unsent text' })).toBeHidden();
  await rae.getByRole('button', { name: 'Request changes' }).click();
  await expect(dialog.getByLabel('Issue 1', { exact: true })).toHaveValue('Name the endpoints.');
  await expect(dialog.getByLabel('Issue 2', { exact: true })).toHaveValue('And a guide.');
  await expect(dialog.getByLabel('Severity of issue 2')).toHaveValue('should');

  // Another reviewer has passed it meanwhile: nothing is left to request, and nothing is lost.
  const rob = await signIn(browser, product, 'rob@oin.example', { to: null });
  await rob.request.post(`${page}/do/pass`, { form: { from: 'REVIEW.1', note: 'Fine.' } });
  await rae.goto(page);
  const left = rae.getByRole('region', { name: 'Unsent text' });
  await expect(left.getByLabel('Request changes')).toHaveValue(/Name the endpoints\.[^]*And a guide\./);
  await left.getByRole('button', { name: 'Discard' }).click();
  await expect(left).toBeHidden();
  await expect.poll(() => kept(rae)).toEqual([]);
});

test('what is sent after the session has ended goes by itself once one has signed in beside it, and only as oneself', async ({ browser, product }) => {
  const rae = await atIssues(browser, product);
  await rae.context().clearCookies();
  await composer(rae).getByLabel('Issue', { exact: true }).fill('Typed into an ended session.');
  await composer(rae).getByRole('button', { name: 'Save draft' }).click();
  const alert = composer(rae).getByRole('alert');
  await expect(alert).toContainText('Not sent: Your session has ended. What you typed is still here.');

  // Someone else signs in at this browser: nothing is sent in their name.
  const signInAs = async (email: string) => {
    const [tab] = await Promise.all([rae.context().waitForEvent('page'), alert.getByRole('link', { name: 'Sign in in a new tab' }).click()]);
    await tab.getByRole('link', { name: 'OIN team', exact: true }).or(tab.getByRole('button', { name: 'OIN team', exact: true })).click();
    await tab.getByRole('button', { name: email, exact: true }).click();
    await expect(tab.getByRole('heading', { name: "You're signed in" })).toBeVisible();
    return tab;
  };
  await signInAs('rob@oin.example');
  await expect(alert).toContainText('someone else is now signed in with this browser');
  await expect(composer(rae).getByLabel('Issue', { exact: true })).toHaveValue('Typed into an ended session.');

  await rae.context().clearCookies();
  await composer(rae).getByRole('button', { name: 'Save draft' }).click();
  await expect(alert).toContainText('Your session has ended');
  await signInAs('rae@oin.example');
  await expect(rae.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible();
  await expect(rae.getByRole('article').filter({ hasText: 'Typed into an ended session.' })).toContainText('Draft by Rae');
  await expect.poll(() => kept(rae)).toEqual([]);
});

test('signing out asks about text that is not saved, and leaves none of it in the browser', async ({ browser, product }) => {
  const rae = await signInByHand(browser, product, 'OIN team', 'rae@oin.example');
  await rae.waitForURL('**/admin');
  await rae.goto(`${await withISV(product)}/issues`);
  await composer(rae).getByLabel('Issue', { exact: true }).fill('Not kept yet.');
  await rae.evaluate(() => localStorage.setItem('unsaved/another-person/texts/text', '{"label":"Saved text","entries":[]}'));
  let asked = '';
  rae.once('dialog', (dialog) => ((asked = dialog.message()), dialog.dismiss()));
  await rae.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => asked).toContain('Not saved yet: Issue.');
  await expect(composer(rae).getByLabel('Issue', { exact: true })).toHaveValue('Not kept yet.');
  rae.once('dialog', (dialog) => dialog.accept());
  await rae.getByRole('button', { name: 'Sign out' }).click();
  await expect(rae).toHaveURL(new URL('/', product.url).href); // by way of the org
  await expect(rae.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible();
  await expect.poll(() => rae.evaluate(() => Object.keys(localStorage))).toEqual(['unsaved/another-person/texts/text']);
});

test('leaving asks first where the browser cannot keep what is typed', async ({ browser, product }) => {
  const rae = await atIssues(browser, product);
  await rae.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await composer(rae).getByLabel('Issue', { exact: true }).pressSequentially('Nowhere else.');
  const asked = rae.waitForEvent('dialog');
  void rae.getByRole('link', { name: 'Submission', exact: true }).click().catch(() => {});
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(composer(rae).getByLabel('Issue', { exact: true })).toHaveValue('Nowhere else.');
});

test('what is written while the ISV withdraws is a draft issue when it submits again', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Badge Desk');
  const issues = `/admin/submissions/${id}/issues`;
  const gus = await signIn(browser, product, email, { to: null });
  const rae = await signIn(browser, product, 'rae@oin.example', { to: issues });
  await composer(rae).getByLabel('About').selectOption('App icon');
  await composer(rae).getByLabel('Severity').selectOption('Question');
  await composer(rae).getByLabel('Issue', { exact: true }).fill('Is this icon yours?');
  await gus.request.post(`/submissions/${id}/do/withdraw`, { form: { from: 'REVIEW.1' } });
  await composer(rae).getByRole('button', { name: 'Save draft' }).click();
  await expect(rae.getByRole('heading', { name: 'Withdrawn by the ISV' })).toBeVisible();
  await expect(rae.getByRole('status')).toContainText('is saved as an issue draft');
  await expect.poll(() => kept(rae)).toEqual([]);

  await gus.request.post(`/submissions/${id}/do/submit`, { form: { from: 'DRAFT.1' } });
  await rae.goto(issues);
  const draft = rae.getByRole('article').filter({ hasText: 'Draft: App icon' });
  await expect(draft).toContainText('Is this icon yours?');
  await expect(draft).toContainText('Question');

  // A draft is not gone at one press: by the keyboard, too, one is asked.
  await draft.getByRole('button', { name: 'Discard' }).press('Enter');
  const dialog = rae.getByRole('dialog', { name: 'Discard this draft?' });
  await expect(dialog).toContainText('Is this icon yours?');
  await modal(dialog);
  await rae.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(draft).toContainText('Is this icon yours?');
  await draft.getByRole('button', { name: 'Discard' }).click();
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Draft discarded.' })).toBeVisible();
  await expect(draft).toHaveCount(0);
});
