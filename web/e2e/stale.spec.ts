import { test, expect, signIn } from './product';
import { faults } from './axe';
import { open, ready, submit } from './walk';
import type { Page } from '@playwright/test';

test('a reviewer decides only on the round that they saw', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Visitor Pass');
  const address = `/admin/submissions/${acme.id}`;
  const ada = await signIn(browser, product, acme.emails[0], { to: null });

  // Rae reads it, opens the question, and writes why it passes.
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null });
  await rae.route('**/now*', (route) => route.abort()); // her page hears of nothing
  await rae.goto(address);
  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  await rae.getByLabel('explain why it can pass').fill('I know this team.');

  // Meanwhile Ada swaps the description: it is to be reviewed again, as it was.
  await open(ada, acme.app, 'View');
  await ada.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(ada.getByRole('button', { name: 'Submit for Review' })).toBeVisible();

  // While it is withdrawn, its page says so.
  const second = await rae.context().newPage();
  await second.goto(address);
  await expect(second.getByText('The ISV withdrew this submission')).toBeVisible();
  await expect(second.getByText('withdrew it from review')).toBeVisible();
  await expect(second.getByRole('heading', { name: /^Round 1 as submitted/ })).toBeVisible();
  await expect(second.locator('#f-app_description')).not.toBeEmpty();
  expect(await faults(second)).toEqual([]);

  await ada.getByLabel('App description').fill('Something else altogether, which no one has read.');
  await ada.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(ada.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
  await second.reload();
  await expect(second.locator('#f-app_description')).not.toContainText('Something else altogether');
  await submit(ada);

  await rae.getByRole('dialog').getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(rae.getByText('Nothing was changed. 1 field is different from what you saw.')).toBeVisible();
  await expect(rae.getByText('submitted it for review')).toBeVisible();
  await expect(rae.getByText('I know this team.')).toBeVisible(); // what was typed is given back
  await rae.getByRole('link', { name: 'View changes' }).click();
  await expect(rae.locator('ins', { hasText: 'altogether' }).or(rae.getByText('Something else altogether'))).not.toHaveCount(0);

  // Nothing has happened to it.
  await rae.goto(address);
  await expect(rae.getByText('To be reviewed by Okta').first()).toBeVisible();
  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  await rae.getByLabel('explain why it can pass').fill('Read once more.');
  await rae.getByRole('dialog').getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Passed' })).toBeVisible();
});

test('what a colleague does meanwhile is said in an open page, which then acts on nothing old and keeps what is typed', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const address = `/admin/submissions/${id}`;
  const rob = await signIn(browser, product, 'rob@oin.example', { to: null });
  const post = (what: string, form: Record<string, string> = {}) => rob.request.post(`${address}/${what}`, { form });
  const rae = await signIn(browser, product, 'rae@oin.example', { to: address });
  const since = rae.locator('#since');
  await expect(rae.locator('[data-following]')).toBeAttached();
  // The server begins to listen after the stream has begun, so claim until it is heard.
  await expect(async () => {
    await post('release');
    await post('claim');
    await expect(since).toContainText('Rob Whitaker has claimed it.', { timeout: 4000 });
  }).toPass();
  await expect(rae.locator('#claim-line')).toContainText('Claimed by Rob Whitaker');
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toBeVisible(); // the state is the same

  // A pause is said, and a suspension, which leaves nothing to decide until it is over.
  await post('pause', { from: 'REVIEW.1', why: 'New scopes come.' });
  await expect(since).toContainText('Rob Whitaker paused the review');
  await expect(rae.locator('#review-halts')).toContainText('New scopes come.');
  await post('resume', { from: 'REVIEW.1' });
  await expect(rae.locator('#review-halts')).toBeHidden();
  await expect(since).toBeHidden();
  const max = await signIn(browser, product, 'max@oin.example', { to: null });
  const org = await rae.locator('#review-facts a[href^="/admin/orgs/"]').first().getAttribute('href');
  await max.request.post(`${org}/do/suspend`, { form: { note: 'Spam.' } });
  await expect(since).toContainText('was suspended. Only an OIN admin can decide now.');
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toHaveCount(0);
  expect(await faults(rae)).toEqual([]);
  await max.request.post(`${org}/do/restore`, { form: { note: 'No spam.' } });
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toBeVisible();

  await rae.locator('#notes-text').fill('A note of mine');
  await rae.getByRole('link', { name: 'Add issue on App name' }).click();
  await rae.locator('#f-app_name textarea').fill('Half an issue');
  await expect(rae.locator('#f-app_name [data-saved]')).toHaveText('Draft saved');
  const more = rae.waitForResponse((r) => !!r.request().postData()?.includes('and+more') && r.ok());
  await rae.locator('#f-app_name textarea').fill('Half an issue, and more');
  await post('do/pass', { from: 'REVIEW.1', note: 'A good one.' });
  await expect(since).toContainText('Rob Whitaker passed the first review');
  await expect(rae.locator('#review-status')).toHaveText('To be QA tested by Okta');
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toHaveCount(0);
  await expect(rae.getByRole('link', { name: /^Add issue/ })).toHaveCount(0);
  for (const box of await rae.locator('#checklist').getByRole('checkbox').all()) await expect(box).toBeDisabled();
  await expect(rae.locator('#f-app_name').getByRole('button', { name: 'Save draft' })).toBeEnabled(); // which the server keeps in any state
  await (await more).finished();
  await expect(rae.locator('#f-app_name [data-saved]')).toHaveText('Draft saved');
  await expect(rae.locator('#f-app_name textarea')).toHaveValue('Half an issue, and more');
  expect(await faults(rae)).toEqual([]);
  await since.getByRole('link', { name: 'Show it as it is now' }).click();
  await expect(rae.locator('#since')).toBeHidden();
  await expect(rae.getByRole('button', { name: 'Pass and publish' })).toBeVisible();
  await expect(rae.locator('#notes-text')).toHaveValue('A note of mine');
  await expect(rae.locator('#f-app_name [data-draft-text]')).toHaveText('Half an issue, and more');

  // The same in a dialog.
  await rae.goto(`${address}?confirm=report-bugs`);
  const dialog = rae.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(rae.locator('[data-following]')).toBeAttached();
  await dialog.locator('details.more-issues').evaluate((d: HTMLDetailsElement) => void (d.open = true));
  await dialog.getByLabel('Issue 1', { exact: true }).fill('It signs no one in.');
  await post('do/report-bugs', { from: 'QA.1', 'issue.text': 'It crashes.', 'issue.field': '', 'issue.severity': 'must' });
  await expect(dialog.getByRole('alert')).toContainText('Rob Whitaker reported bugs');
  await expect(dialog.getByRole('button', { name: 'Report bugs' })).toBeDisabled();
  await expect(dialog.getByLabel('Issue 1', { exact: true })).toHaveValue('It signs no one in.');
  // Sent nevertheless, it is refused with what happened and what was typed.
  const refused = await rae.request.post(`${address}/do/report-bugs`, { form: { from: 'QA.1', 'issue.text': 'It signs no one in.', 'issue.field': '', 'issue.severity': 'must' } });
  expect(refused.status()).toBe(409);
  const page = await refused.text();
  for (const words of ['Nothing was changed.', 'reported bugs', 'It signs no one in.']) expect(page).toContain(words);
  await dialog.getByRole('link', { name: 'Show it as it is now' }).click();
  await expect(rae.locator('#review-status')).toHaveText('ISV needs to fix bugs');
  await expect(rae.locator('[data-kept] textarea')).toHaveValue(/It signs no one in\./);
});

test('reviewers at one submission see what each other ticks and notes, and learn of a draft that is being typed', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const rob = await signIn(browser, product, 'rob@oin.example', { to: `/admin/submissions/${id}` });
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
  const points = (page: Page) => page.getByRole('form', { name: 'Checklist' });
  const point = (page: Page, n: number) => points(page).getByRole('checkbox').nth(n);
  await ready(rob);
  await ready(rae);
  await expect(rob.locator('[data-following]')).toBeAttached();
  await point(rob, 0).check(); // which claims it, and has the focus now
  await expect(points(rob)).toContainText(/1 of \d+ checked/);
  await rob.locator('#notes-text').fill('A note of mine');
  await point(rob, 0).focus();

  // The server begins to listen after the stream has begun, so tick until it is heard.
  await expect(async () => {
    await point(rae, 1).uncheck();
    await point(rae, 1).check();
    await expect(point(rob, 1)).toBeChecked({ timeout: 4_000 });
  }).toPass();
  await expect(points(rob)).toContainText(/2 of \d+ checked/);
  await expect(points(rob)).toContainText('Rae Sandoval');
  await expect(point(rob, 0)).toBeChecked();
  await expect(point(rob, 0)).toBeFocused();
  await rae.request.post(`/admin/submissions/${id}/notes`, { form: { text: 'Mind the logo.' } });
  await expect(rob.locator('#notes')).toContainText('Mind the logo.');
  await expect(rob.locator('#notes-text')).toHaveValue('A note of mine');
  await point(rob, 1).uncheck(); // as if he had loaded the page since
  await expect(points(rob)).toContainText(/1 of \d+ checked/);
  await expect(points(rae)).toContainText(/1 of \d+ checked/);

  await rae.locator('#f-app_icon [data-compose]').click();
  await rae.keyboard.type('Crop it to a squ');
  await expect(rob.locator('#review-tabs [data-on]')).toHaveText('1');
  await rob.getByRole('button', { name: 'Request changes', exact: true }).click();
  const dialog = rob.getByRole('dialog');
  await expect(dialog).toContainText('changed a draft issue a moment ago: App icon');
  expect(await faults(rob)).toEqual([]);
  const saved = rae.waitForResponse((r) => !!r.request().postData()?.includes('square.') && r.ok());
  await rae.keyboard.type('are.');
  await saved;
  await dialog.getByRole('button', { name: 'Request changes' }).click();
  await expect(dialog).toContainText('Nothing was sent');
  await expect(dialog).toContainText('Crop it to a square.');
});
