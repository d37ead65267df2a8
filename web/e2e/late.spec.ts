import { test, expect, newPage, signIn, type Product } from './product';
import { ready } from './walk';
import type { Browser, Page, Request } from '@playwright/test';

// Scripts and answers that arrive late, or in another order than they were asked for, undo
// nothing and lose nothing.

/** Rae at a submission in review, of an org that no other test uses. */
async function atReview(browser: Browser, product: Product): Promise<Page> {
  const { id } = await product.org('Acme', 'Visitor Pass');
  return signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
}

/**
 * Holds the first answer of a kind: held is over once the server has given it, and arrive lets
 * it reach the page, and waits until it has.
 */
async function hold(page: Page, kind: (request: Request, answer: string) => boolean) {
  let [give, arrive] = [(_: Request) => {}, () => {}];
  const held = new Promise<Request>((r) => (give = r));
  const late = new Promise<void>((r) => (arrive = r));
  let one = false;
  await page.route('**/submissions/**', async (route) => {
    const request = route.request();
    if (request.resourceType() !== 'fetch' || one && !kind(request, '')) return route.fallback();
    const response = await route.fetch();
    if (!one && kind(request, await response.text())) {
      one = true;
      give(request);
      await late;
    }
    await route.fulfill({ response });
  });
  return {
    held,
    arrive: async () => {
      const request = await held;
      arrive();
      await (await request.response())!.finished();
    },
  };
}

test('what is typed into a search before its script runs is searched for', async ({ browser, product }) => {
  const visitor = await newPage(browser, product);
  let arrive = () => {};
  const late = new Promise<void>((r) => (arrive = r));
  await visitor.route('**/search.*.js', async (route) => { await late; await route.continue(); });
  await visitor.goto('/catalog', { waitUntil: 'commit' });
  await visitor.getByRole('searchbox', { name: 'Search' }).fill('acme dirctory');
  arrive();
  await expect(visitor.getByRole('status')).toHaveText('No exact match for “acme dirctory”. Similar names:');
});

test('points that are ticked and unticked while one is on its way to the server are as they were left', async ({ browser, product }) => {
  const rae = await atReview(browser, product);
  const checklist = rae.getByRole('form', { name: 'Checklist' });
  const [first, second] = [0, 1].map((i) => checklist.getByRole('checkbox').nth(i));
  const slow = await hold(rae, (request) => request.url().endsWith('/checklist'));
  await first.check();
  await slow.held;
  await first.uncheck();
  await second.check();
  await slow.arrive();
  const points = checklist.getByRole('listitem');
  for (const _ of ['as the page has it', 'as the server has it']) {
    await expect(points.nth(1)).toContainText('Rae'); // who ticked it, as the server says
    await expect(points.nth(0)).not.toContainText('Rae');
    await expect(first).not.toBeChecked();
    await expect(second).toBeChecked();
    await expect(checklist).toContainText(/1 of \d+ checked/);
    await rae.reload();
  }
});

test('a point that is ticked is kept, also if one goes on at once', async ({ browser, product }) => {
  const rae = await atReview(browser, product);
  const address = rae.url();
  let arrive = () => {};
  const late = new Promise<void>((r) => (arrive = r));
  await rae.context().route('**/checklist', async (route) => { await late; await route.continue(); });
  const sent = rae.waitForRequest('**/checklist');
  await rae.getByRole('form', { name: 'Checklist' }).getByRole('checkbox').first().check();
  await sent;
  await rae.goto('/admin');
  arrive();
  await expect(async () => {
    await rae.goto(address);
    await expect(rae.getByRole('form', { name: 'Checklist' })).toContainText(/1 of \d+ checked/, { timeout: 1_000 });
  }).toPass();
});

test('a draft that was read before it was typed further does not come back in its place', async ({ browser, product }) => {
  const rae = await atReview(browser, product);
  const field = rae.locator('#f-app_icon');
  const slow = await hold(rae, (request, answer) => request.method() === 'GET' && answer.includes('Crop'));
  await field.locator('[data-compose]').click();
  await rae.keyboard.type('Crop');
  await slow.held;
  await rae.keyboard.type(' it.');
  await rae.keyboard.press('Control+Enter');
  await expect(field.locator('[data-draft-text]')).toHaveText('Crop it.');
  await slow.arrive();
  await expect(field.locator('[data-draft-text]')).toHaveText('Crop it.');
});

test('what a page hears late of a teammate does not replace what it has heard since', async ({ browser, product }) => {
  const rae = await atReview(browser, product);
  const rob = await signIn(browser, product, 'rob@oin.example', { to: null });
  const post = (what: string, form: Record<string, string> = {}) => rob.request.post(`${rae.url()}/${what}`, { form });
  await ready(rae);
  let heard = false;
  const slow = await hold(rae, (request, answer) => request.url().includes('/now') && answer.includes('has claimed it'));
  void slow.held.then(() => (heard = true));
  await expect(rae.locator('[data-following]')).toBeAttached();
  // The server begins to listen after the stream has begun, so claim until it is heard.
  await expect(async () => {
    await post('release');
    await post('claim');
    await expect.poll(() => heard, { timeout: 4_000 }).toBe(true);
  }).toPass();
  await post('pause', { from: 'REVIEW.1', why: 'New scopes come.' });
  await expect(rae.locator('#review-halts')).toContainText('New scopes come.');
  await slow.arrive();
  await expect(rae.locator('#review-halts')).toContainText('New scopes come.');
});

test('an issue that was marked as resolved while a save was on its way is not shown as open again', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Proof of Person');
  const gus = await signIn(browser, product, email, { to: `/submissions/${id}/workflows` });
  const slow = await hold(gus, (request) => !!request.postData()?.includes('https://docs.globex.example/late'));
  await gus.getByLabel('User documentation URL').fill('https://docs.globex.example/late');
  await slow.held;
  const issue = gus.locator('.asked-issue').first();
  await issue.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(issue.getByRole('button', { name: 'Reopen' })).toBeVisible();
  await slow.arrive();
  await expect(gus.locator('#saving')).toHaveText('Saved.');
  await expect(issue.getByRole('button', { name: 'Reopen' })).toBeVisible();
  await expect(gus.locator('#tabs')).not.toContainText('1 issue');
});
