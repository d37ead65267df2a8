import { test, expect, signIn, type Product } from './product';
import { ready } from './walk';

/** Makes sure that at least that many submissions wait for the OIN team, and returns the names of those it added. */
async function waiting(product: Product, many: number): Promise<string[]> {
  const names = [];
  for (let i = 0; i < many; i++) names.push((await product.org(i % 2 ? 'Acme' : 'Globex', i % 2 ? 'Visitor Pass' : 'Badge Desk')).app);
  return names;
}

test('the queue shows 20 rows of one line on a laptop, and nothing of a row is cut on a phone, and whole names at the end', async ({ browser, product }) => {
  await waiting(product, 20);
  const page = await signIn(browser, product, 'rae@oin.example', { viewport: { width: 1366, height: 768 }, to: '/admin' });
  const rows = page.locator('[data-stop]');
  const whole = await rows.evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
  expect(whole).toBeGreaterThanOrEqual(20);
  const heights = await rows.evaluateAll((all) => [...new Set(all.map((row) => Math.round(row.getBoundingClientRect().height)))]);
  expect(heights).toHaveLength(1);

  // A name of 28 characters is whole beside all columns.
  const app = rows.filter({ hasNot: page.locator('.flag') }).first().locator('a.name');
  const had = await app.textContent();
  for (const [width, text] of [[1366, 'Northwind Customer Directory'], [1920, 'Northwind Customer Directory for Partners']] as const) {
    await page.setViewportSize({ width, height: 768 });
    await app.evaluate((a, name) => { a.textContent = name; }, text);
    expect(await app.evaluate((a) => a.scrollWidth - a.clientWidth)).toBe(0);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await app.evaluate((a, name) => { a.textContent = name; }, had);

  // What is wrong with a submission is whole beside its name, on a small laptop too.
  await page.setViewportSize({ width: 1280, height: 768 });
  const idle = rows.filter({ hasText: 'Acme Risk Radar' });
  await expect(idle.locator('.flag')).toHaveText(/^Idle \d+ d$/);
  for (const part of ['.flag', 'a.name']) expect(await idle.locator(part).evaluate((e) => e.scrollWidth - e.clientWidth), part).toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });

  // A reviewer's name is whole beside the button that takes over.
  const cutName = await rows.nth(1).locator('.claim').evaluate((claim) => {
    const name = Object.assign(document.createElement('span'), { className: 'cut', textContent: 'Rae Sandoval' });
    claim.replaceChildren(name, Object.assign(document.createElement('button'), { className: 'link', textContent: 'Take over' }));
    return name.scrollWidth - name.clientWidth;
  });
  expect(cutName).toBe(0);

  // A name that is cut is whole for screen readers, and wraps when it has the focus.
  const name = rows.first().locator('a.name');
  const was = await name.textContent();
  const long = 'A very long name of an integration that goes on and on, and on some more, until it has no room at all in its column';
  await name.evaluate((a, text) => { a.textContent = text; }, long);
  const cut = () => name.evaluate((a) => a.scrollWidth > a.clientWidth);
  expect(await cut()).toBe(true);
  await expect(page.getByRole('link', { name: long })).toHaveCount(1);
  await page.getByRole('button', { name: 'Columns' }).focus();
  await name.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await cut()).toBe(false);
  await name.evaluate((a, text) => { a.textContent = text; }, was);

  await page.setViewportSize({ width: 360, height: 740 });
  const second = rows.filter({ hasNot: page.locator('.flag, .published-as') }).first();
  const middles = await second.locator('td').evaluateAll((cells) => cells.filter((c) => c.checkVisibility()).map((c) => c.getBoundingClientRect()).map((c) => (c.top + c.bottom) / 2).sort((x, y) => x - y));
  expect(middles.filter((y, i) => i === 0 || y - middles[i - 1] > 10).length, 'lines of a row').toBeLessThanOrEqual(3);

  // Nothing is cut, also with a long org, a claim, and a due date that is long over.
  await second.evaluate((row) => {
    const put = (cell: string, text: string) => { row.querySelector(`.col-${cell} .cut, .col-${cell} time, .col-${cell} .badge`)!.textContent = text; };
    put('org', 'Consolidated International Business Machines');
    put('status', 'ISV needs to fix bugs');
    row.querySelector('.col-assignee .claim')!.replaceChildren(Object.assign(document.createElement('span'), { className: 'cut', textContent: 'Maximiliane' }));
    put('due', '128 d late');
  });
  const cutOff = await second.locator('td *').evaluateAll((parts) => parts.filter((e) => e.checkVisibility() && !e.matches('.visually-hidden') && e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX !== 'visible').map((e) => e.textContent));
  expect(cutOff).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const javaScriptEnabled of [true, false]) {
  test(`reviewers sort, choose columns, and claim, assign and release several at once, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, product }) => {
    const { emails, name: org } = await product.org('Globex', 'Badge Desk');
    const { app: other } = await product.org('Acme', 'Visitor Pass');
    expect(emails).toHaveLength(1);
    const page = await signIn(browser, product, 'rob@oin.example', { javaScriptEnabled, to: '/admin?assignee=unassigned&sort=name' });
    const header = (name: string) => page.getByRole('columnheader', { name });
    await expect(header('App')).toHaveAttribute('aria-sort', 'ascending');
    await header('Org').getByRole('link').click();
    await expect(header('Org')).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(/assignee=unassigned.*sort=org/);
    await ready(page);
    const orgs = (await page.locator('td.col-org').allTextContents()).map((cell) => cell.split('·')[0].trim()); // without the publisher
    expect(orgs).toEqual(orgs.toSorted((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    await header('Org').getByRole('link').click();
    await expect(header('Org')).toHaveAttribute('aria-sort', 'descending');

    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Round' }).uncheck();
    await page.getByRole('button', { name: 'Save columns' }).click();
    await expect(header('Round')).toHaveCount(0);
    await expect(header('Org')).toHaveAttribute('aria-sort', 'descending');
    await page.reload();
    await expect(header('Round')).toHaveCount(0);

    const row = (text: string) => page.getByRole('row').filter({ hasText: text });
    const bar = page.getByRole('form', { name: 'Selected submissions' });
    await expect(bar).toBeHidden();
    for (const text of [org, other]) await row(text).getByRole('checkbox').check();
    await expect(bar).toBeVisible();
    if (javaScriptEnabled) await expect(bar.locator('[data-picked]')).toHaveText('2 selected');
    await bar.getByRole('button', { name: 'Claim' }).click();
    await expect(page.getByText('2 submissions claimed.')).toBeVisible();
    await ready(page);
    await expect(row(org)).toHaveCount(0);

    await page.goto('/admin?assignee=me');
    for (const text of [org, other]) await row(text).getByRole('checkbox').check();
    await bar.getByLabel('Teammate').selectOption({ label: 'Max Duarte' });
    await bar.getByRole('button', { name: 'Assign' }).click();
    await expect(page.getByText('2 submissions assigned to Max Duarte.')).toBeVisible();

    // What another has is told row by row, stays selected, and can be taken over.
    await page.goto('/admin');
    for (const text of [org, other]) await row(text).getByRole('checkbox').check();
    await bar.getByRole('button', { name: 'Release' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText("2 submissions weren't released");
    await expect(alert.getByRole('listitem')).toHaveCount(1); // both are Max's
    await expect(alert.getByRole('listitem').getByRole('link')).toHaveCount(2);
    await expect(row(org).getByRole('checkbox')).toBeChecked();
    await alert.getByRole('button', { name: 'Release 2' }).click();
    await expect(page.getByText('2 submissions released.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('2 submissions changed back.')).toBeVisible();
    for (const text of [org, other]) await expect(row(text)).toContainText('Max Duarte');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Round' }).check();
    await page.getByRole('button', { name: 'Save columns' }).click();
    await expect(header('Round')).toBeVisible();
  });
}

test('all rows of the page, or those between two, are selected at once, and the queue works without its stream', async ({ browser, product }) => {
  await waiting(product, 4);
  const page = await signIn(browser, product, 'rob@oin.example', { to: '/admin' });
  await ready(page);
  const boxes = page.locator('td.col-pick input');
  const all = page.getByRole('checkbox', { name: 'Select all on this page' });
  await all.check();
  const count = await boxes.count();
  expect(await boxes.evaluateAll((some) => some.filter((b) => (b as HTMLInputElement).checked).length)).toBe(count);
  await expect(page.getByText(`${count} selected`)).toBeVisible();
  await boxes.first().uncheck();
  expect(await all.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
  await all.check();
  await all.uncheck();
  await boxes.nth(0).click();
  await boxes.nth(3).click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.locator('a.name').nth(1).focus();
  await page.keyboard.press('x');
  await expect(page.getByText('3 selected')).toBeVisible();

  // The key of a row's button applies to what is selected, wherever the focus is.
  await page.goto('/admin?assignee=unassigned');
  for (const i of [1, 2]) await boxes.nth(i).check();
  await page.locator('a.name').first().focus();
  await page.keyboard.press('c');
  await expect(page.getByText('2 submissions claimed.')).toBeVisible();

  // Where no stream of changes arrives, as behind some proxies, the queue works and says nothing of it.
  // The stream of the page that one leaves fails too, otherwise.
  const refused = page.waitForEvent('requestfailed', (r) => r.url().endsWith('/admin/changes') && r.failure()?.errorText === 'net::ERR_FAILED');
  await page.route('**/admin/changes', (route) => route.abort());
  await page.goto('/admin?assignee=unassigned');
  await refused;
  await expect(page.locator('[data-following]')).toHaveCount(0);
  await expect(page.locator('[data-live-show]')).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const claimed = (await page.locator('a.name').first().textContent())!.trim();
  await page.locator('a.name').first().focus();
  await page.keyboard.press('c');
  await expect(page.getByText(`“${claimed}” claimed. Other reviewers can see it's yours.`)).toBeVisible();
  await ready(page);
  await expect(page.getByRole('link', { name: claimed, exact: true })).toHaveCount(0);

  // Without scripts, a link selects all.
  const plain = await signIn(browser, product, 'rob@oin.example', { javaScriptEnabled: false, to: '/admin' });
  await plain.getByRole('link', { name: 'All', exact: true }).click();
  await expect(plain).toHaveURL(/select=all/);
  await ready(plain);
  await expect(plain.locator('td.col-pick input:checked').first()).toBeVisible();
  await expect(plain.locator('td.col-pick input:not(:checked)')).toHaveCount(0);
});

test('claims and new submissions show in an open queue without a reload, and no row moves', async ({ browser, product }) => {
  const [first] = await waiting(product, 1);
  const rae = await signIn(browser, product, 'rae@oin.example', { to: '/admin' });
  await expect(rae.locator('[data-following]')).toBeAttached();
  const row = (page: typeof rae, text: string) => page.getByRole('row').filter({ hasText: text });
  const order = () => rae.locator('td.col-app a.name').allTextContents();
  const before = await order();
  const rob = await signIn(browser, product, 'rob@oin.example', { to: `/admin?q=${encodeURIComponent(first)}` });
  const show = rae.getByRole('link', { name: /new · Show/ });
  await expect(show).toBeHidden();
  // The server begins to listen after the stream has begun, so claim until it shows.
  await expect(async () => {
    const button = row(rob, first).getByRole('button', { name: /Claim|Release/ });
    await button.focus();
    await button.click();
    await expect(row(rae, first).locator('td.col-assignee')).toContainText('Rob', { timeout: 8000 });
  }).toPass();
  await rob.getByRole('row').filter({ hasText: first }).getByRole('link', { name: first }).click();
  await rob.waitForURL('**/admin/submissions/*');
  expect((await rob.request.post(`${rob.url()}/pause`, { form: { from: 'REVIEW.1', why: 'New scopes come.' } })).ok()).toBe(true);
  await expect(row(rae, first).locator('td.col-due')).toContainText('Paused');
  const max = await signIn(browser, product, 'max@oin.example', { to: rob.url() });
  const org = await max.locator('#review-facts a[href^="/admin/orgs/"]').first().getAttribute('href');
  await max.request.post(`${org}/do/suspend`, { form: { note: 'Spam.' } });
  await expect(row(rae, first)).toContainText('Suspended');
  await max.request.post(`${org}/do/restore`, { form: { note: 'No spam.' } });
  await expect(row(rae, first)).not.toContainText('Suspended');
  await row(rae, first).getByRole('checkbox').check();
  // Each number on the page is that of now, and what is chosen in the filters stays.
  const status = rae.locator('#status');
  const option = status.locator('option[value="REVIEW"]');
  const numbers = async () => [
    Number((await rae.getByRole('link', { name: /^All waiting/ }).innerText()).match(/\d+/)),
    Number((await option.textContent())?.match(/\((\d+)\)/)?.[1]),
    Number((await rae.locator('.queue-range').innerText()).match(/of (\d+)/)?.[1]),
  ];
  const had = await numbers();
  await rae.getByRole('button', { name: 'Filters' }).click();
  await status.selectOption('QA');
  const [arrived] = await waiting(product, 1);
  await expect(async () => expect(await numbers()).toEqual(had.map((n) => n + 1))).toPass();
  await expect(status).toHaveValue('QA');
  await rae.keyboard.press('Escape');
  await expect(show).toBeVisible();
  expect(await order()).toEqual(before);
  await expect(row(rae, first).getByRole('checkbox')).toBeChecked();
  await expect(row(rae, arrived)).toHaveCount(0);
  await show.click();
  await expect(row(rae, arrived)).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`each active filter is said, and removed alone, and any of them is a view with a name and a place, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, product }) => {
    await waiting(product, 1);
    const page = await signIn(browser, product, 'rob@oin.example', { javaScriptEnabled, to: '/admin?status=REVIEW&type=api&due=week&waits=3&q=badge&sort=name' });
    const chips = page.getByRole('list', { name: 'Active filters' });
    await expect(chips.locator('.chip')).toHaveText([/^Text: badge/, /^Status: To be reviewed by Okta/, /^Type: API/, /^Due: This week/, /^Waiting: more than 3 days/]);
    await chips.getByRole('link', { name: 'Remove filter Due: This week' }).click();
    await expect(page).toHaveURL(/status=REVIEW/);
    await expect(page).not.toHaveURL(/due=week/);
    await expect(page).toHaveURL(/sort=name/);
    await expect(chips.locator('.chip')).toHaveCount(4);
    await chips.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\/admin\?sort=name$/);
    await expect(chips).toHaveCount(0);

    // Also an order alone, and a status alone.
    const views = page.getByRole('navigation', { name: 'Views' });
    const one = `Names ${javaScriptEnabled}`;
    const two = `Reviews ${javaScriptEnabled}`;
    for (const [query, name] of [['sort=name', one], ['status=REVIEW', two]]) {
      await page.goto(`/admin?${query}`);
      await page.getByRole('button', { name: 'Save view' }).first().click();
      await page.getByLabel('View name').fill(name);
      await page.locator('#save-view').getByRole('button', { name: 'Save view' }).click();
      await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    }
    const edit = page.getByRole('button', { name: 'Edit view' });
    await edit.click();
    await page.getByLabel('View name').fill(one);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByRole('alert')).toContainText('You already have a view named');
    if (!javaScriptEnabled) await edit.click();
    await expect(page.getByLabel('View name')).toHaveValue(one);
    await page.getByLabel('View name').fill(`${two} first`);
    await page.getByLabel('Place among your views').selectOption('1');
    await page.getByRole('button', { name: 'Save changes' }).click();
    const names = async () => (await views.getByRole('link').allInnerTexts()).map((t) => t.replace(/\s*[\d,+]+$/, ''));
    await expect.poll(async () => (await names()).slice(7)).toEqual([`${two} first`, one]);
    for (const query of ['sort=name', 'status=REVIEW']) {
      await page.goto(`/admin?${query}`);
      await edit.click();
      await page.getByRole('button', { name: 'Delete view' }).click();
      await expect(page.getByText('View deleted.')).toBeVisible();
    }
    await expect.poll(names).toHaveLength(7);
  });
}

test('a mistyped word and the word of a status find what they mean, and say so', async ({ browser, product }) => {
  await waiting(product, 2);
  const page = await signIn(browser, product, 'rob@oin.example', { to: '/admin?q=bagde' });
  await expect(page.getByText('No results for “bagde”. Showing results for “badge”.')).toBeVisible();
  await expect(page.locator('td.col-app').first()).toContainText('Badge');
  await page.goto('/admin?q=to+be+reviewed+by+okta');
  await expect(page.getByText('Showing status “To be reviewed by Okta”.')).toBeVisible();
  await expect(page.locator('.chip')).toHaveText(/^Status: To be reviewed by Okta/);
  await page.goto('/admin?q=badge+final+review');
  await expect(page.getByRole('link', { name: 'show status “Final Review”, results for “badge”' })).toBeVisible();
});
