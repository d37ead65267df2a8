import { test, expect, signIn, signInByHand } from './product';
import type { Page } from '@playwright/test';
import { describe, open, openInQueue, ready, submit } from './walk';

async function decide(page: Page, button: string, issues: string[] = []) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const [i, text] of issues.entries()) {
    if (i > 0) await dialog.getByRole('button', { name: 'Add another issue' }).click();
    await page.getByRole('dialog').locator('[name="issue.text"]').nth(i).fill(text);
  }
  await ready(page); // with all checkboxes
  for (const point of await dialog.getByRole('checkbox').all()) await point.check();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

// With JavaScript, review.spec.ts goes the whole way.
test('from the landing page to the catalog and an update, without JavaScript', async ({ browser, product }) => {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ ...options, javaScriptEnabled: false });
  const name = 'Plain Walk Connector';
  const ada = await signInByHand(browser, product, 'Acme', 'ada@acme.example');
  await expect(ada).toHaveURL(/\/integrations$/);
  await expect(ada.getByRole('heading', { name: 'My App Integrations' })).toBeVisible();
  await describe(ada, product, name);
  await submit(ada);
  await expect(ada.getByRole('region', { name: 'What happens next' })).toContainText('Within 5 business days');

  const rae = await signInByHand(browser, product, 'OIN team', 'rae@oin.example');
  await expect(rae).toHaveURL(/\/admin$/);
  await openInQueue(rae, name);
  const inReview = rae.url();
  await decide(rae, 'Request changes', ['Say which actions it has.', 'And what it costs.']);
  await expect(rae.getByText('ISV needs to review').first()).toBeVisible();

  await open(ada, name, 'Edit');
  await expect(ada.getByText('And what it costs.').first()).toBeVisible();
  await ada.getByLabel('App description').fill('A connector with three actions, at no extra cost.');
  await submit(ada);

  await rae.goto(inReview);
  await decide(rae, 'Pass');
  await expect(rae.getByText('To be QA tested by Okta').first()).toBeVisible();
  await decide(rae, 'Report bugs', ['The second action ends in an error.']);

  await open(ada, name, 'Edit');
  await ada.getByRole('button', { name: 'Answer without changes' }).click();
  await ada.getByRole('dialog').getByRole('textbox').fill('It does so on purpose: the test account has no such user.');
  await ada.getByRole('dialog').getByRole('button', { name: 'Answer without changes' }).click();
  await expect(ada.getByText('Final Review').first()).toBeVisible();

  await rae.goto(inReview);
  await decide(rae, 'Pass and publish');
  await expect(rae.getByText('Published').first()).toBeVisible();

  // The catalog shows it to everybody, without what is private.
  const visitor = await (await browser.newContext({ baseURL: product.url })).newPage();
  await visitor.goto('/catalog');
  await visitor.getByRole('link', { name }).first().click();
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(visitor.getByText('A connector with three actions, at no extra cost.')).toBeVisible();
  await expect(visitor.getByText('okta-escalations@walk.example')).toHaveCount(0);
  const page = visitor.url();

  // An update stands beside it, and replaces it in one step.
  await open(ada, name, 'Update');
  await expect(ada.getByText(/version 2/i).first()).toBeVisible();
  await ada.getByLabel('App description').fill('Now with four actions.');
  await ada.getByLabel('Release notes 1').fill('A fourth action.');
  await ada.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(ada.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
  await ada.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await ada.getByLabel('User documentation URL').fill('https://docs.walk.example/guide-2'); // QA is for this
  await submit(ada);
  await openInQueue(rae, name);
  await decide(rae, 'Pass');
  await visitor.goto(page);
  await expect(visitor.getByText('A connector with three actions')).toBeVisible();
  await decide(rae, 'Pass and publish');
  await visitor.goto(page);
  await expect(visitor.getByText('Now with four actions.')).toBeVisible();
  await expect(visitor.getByRole('region', { name: 'Versions' }).getByRole('listitem')).toHaveText([/^Version 2/, /^Version 1/]);

  // Everybody who had to know has a mail.
  await ada.getByRole('contentinfo').getByRole('link', { name: 'Mailbox' }).click();
  for (const subject of ['Submission received', 'Changes requested', 'Bugs found', 'Published', 'New to review', 'First review passed'].map((s) => `${s}: “${name}”`)) {
    await expect(ada.getByText(subject).first()).toBeVisible();
  }

  await ada.goto(product.url + '/integrations');
  await ada.getByRole('button', { name: 'Sign out' }).click();
  await ada.getByRole('button', { name: /^Sign out at .* too$/ }).click(); // which scripts press by themselves
  await expect(ada).toHaveURL(product.url + '/');
  await expect(ada.getByRole('status').filter({ hasText: "You're signed out." })).toBeVisible();
  await ada.goto('/integrations');
  await expect(ada).toHaveURL(/\/sign-in/);
  browser.newContext = newContext;
});

test('only a draft can be deleted, after a question', async ({ browser, product }) => {
  const globex = await product.org('Globex', 'Proof of Person');
  const gus = await signIn(browser, product, globex.emails[0]);
  await gus.getByRole('button', { name: 'Add New Submission' }).first().click();
  await gus.getByLabel('App name', { exact: true }).fill('Short-lived');
  await gus.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(gus.locator('#saving')).toContainText('Saved');
  await gus.goto('/integrations');
  await gus.getByRole('button', { name: 'Delete Short-lived' }).click();
  await gus.getByRole('dialog').getByRole('link', { name: 'Cancel' }).click();
  await expect(gus.getByText('Short-lived').first()).toBeVisible();
  await gus.getByRole('button', { name: 'Delete Short-lived' }).click();
  await gus.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(gus.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
  await ready(gus);
  await expect(gus.getByRole('link', { name: 'Short-lived' })).toHaveCount(0);
  await expect(gus.getByRole('button', { name: `Delete ${globex.app}` })).toBeDisabled();
});

test('another org gets the page of a thing that does not exist', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Door Keys');
  const form = `/submissions/${acme.id}/general`;
  const ada = await signIn(browser, product, acme.emails[0], { to: form });
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText(acme.app);
  const gus = await signIn(browser, product, 'gus@globex.example', { to: null });
  const response = await gus.goto(form);
  expect(response!.status()).toBe(404);
  await expect(gus.getByText(acme.app)).toHaveCount(0);
});

test('two people on one draft: different fields merge, the same field asks', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Door Keys');
  const form = `/submissions/${acme.id}/general`;
  const [ada, abe] = await Promise.all(acme.emails.map((email) => signIn(browser, product, email, { to: form })));
  await ada.getByLabel('App description').focus(); // so that it isn't replaced before she types
  await abe.getByLabel('App description').fill('What Abe writes.');
  await abe.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(abe.locator('#saving')).toHaveText('Saved.');
  await ada.getByLabel('App description').fill('What Ada writes.');
  await ada.getByLabel('App website').fill('https://doors.example');
  await ada.keyboard.press('Control+s');
  await expect(ada.getByLabel('App website')).toHaveValue('https://doors.example');
  await expect(ada.getByLabel('App description')).toHaveValue('What Ada writes.');
  await expect(ada.getByText('What Abe writes.')).toBeVisible();
  // Saving again decides nothing; the person does.
  await ada.getByRole('button', { name: 'Save', exact: true }).click();
  await ada.getByRole('button', { name: 'Keep mine' }).click();
  await expect(ada.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
  await expect(ada.locator('#saving')).toHaveText('Saved.');
  await ada.reload();
  await expect(ada.getByLabel('App description')).toHaveValue('What Ada writes.');
  await expect(ada.locator('#colleagues')).toContainText(/Abe .* has this form open too/);
  // What Ada replaced is kept, and Abe takes it back.
  await abe.reload();
  const field = abe.locator('.with-findings', { has: abe.getByLabel('App description') });
  await expect(field).toContainText(/Changed by Ada .* ago|Changed by Ada .* now/);
  await field.getByRole('link', { name: 'Earlier answers of App description' }).click();
  await expect(abe.getByRole('region', { name: 'Now', exact: true })).toContainText('What Ada writes.');
  await abe.getByRole('region', { name: /Written by you/ }).filter({ hasText: 'What Abe writes.' }).getByRole('button', { name: 'Use this answer' }).click();
  await expect(abe.getByLabel('App description')).toHaveValue('What Abe writes.');
  await expect(abe.getByText('Earlier answer restored')).toBeVisible();
  // Nor does a text that Ada could not save come back over the value that she chooses.
  await ada.getByLabel('App website').focus();
  await ready(abe);
  await abe.getByLabel('App website').fill('https://abe.example');
  await abe.keyboard.press('Control+s');
  await expect(abe.locator('#saving')).toHaveText('Saved.');
  await ada.getByLabel('App website').fill('https://ada.example');
  await expect(ada.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  await ada.goto(form.replace('general', 'earlier/app_website'));
  await ada.getByRole('button', { name: 'Use this answer' }).last().click();
  await expect(ada.getByText("You had typed this, and it wasn't saved: https://ada.example")).toBeVisible();
  const chosen = await ada.getByLabel('App website').inputValue();
  expect(chosen).not.toContain('ada.example');
  await ada.reload();
  await expect(ada.getByLabel('App website')).toHaveValue(chosen);
});
