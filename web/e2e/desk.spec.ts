import { test, expect, signIn, type Product } from './product';
import { faults } from './axe';
import { modal, ready } from './walk';
import type { Browser, Page } from '@playwright/test';

// What reviewers type and decide all day: nothing is lost, nothing is sent twice, and what
// came of it is said where they are.

const type = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** A submission that is back with issues, some of them resolved, and Rae at its issues. */
async function secondRound(browser: Browser, product: Product, options: object = {}): Promise<{ rae: Page; ada: Page; id: string }> {
  const { id, emails } = await product.org('Acme', 'Visitor Pass');
  const ada = await signIn(browser, product, emails[0], { to: null });
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null, ...options });
  const form = new URLSearchParams({ from: 'REVIEW.1' });
  for (const [field, severity] of [['app_name', 'must'], ['app_website', 'should'], ['app_icon', 'should'], ['app_description', 'question']]) {
    form.append('issue.field', field);
    form.append('issue.severity', severity);
    form.append('issue.text', `Say more about ${field}.`);
  }
  await rae.request.post(`/admin/submissions/${id}/do/request-changes`, { data: form.toString(), headers: type });
  await ada.request.post(`/submissions/${id}/do/answer`, { form: { from: 'CHANGES.1', note: 'It says all.' } });
  await rae.goto(`/admin/submissions/${id}/issues`);
  await ready(rae);
  return { rae, ada, id };
}

const row = (page: Page, n: number) => page.locator(`#issue-${n}`);
const reply = (page: Page, n: number) => row(page, n).getByLabel('Reply');
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unsaved/')));

/** The paths that are posted from now on. */
function posts(page: Page): string[] {
  const all: string[] = [];
  page.on('request', (r) => r.method() === 'POST' && all.push(new URL(r.url()).pathname));
  return all;
}

/** Types a reply to an issue, and leaves it. */
async function typeReply(page: Page, n: number, text: string) {
  await row(page, n).locator('details').first().evaluate((d: HTMLDetailsElement) => void (d.open = true));
  await reply(page, n).fill(text);
}

test('a reply that is typed is sent only by a button that says so, and is not left behind', async ({ browser, product }) => {
  const { rae } = await secondRound(browser, product);
  const sent = posts(rae);
  const said = rae.locator('[data-accept-said]');
  const refused = async (n: number) => {
    await expect(said).toContainText(`Not accepted: you typed a reply to issue ${n}.`);
    await said.evaluate((e) => e.replaceChildren()); // so that the next time it is said anew
  };
  await typeReply(rae, 1, 'Half a thought');
  await rae.locator('body').click({ position: { x: 1, y: 1 } });
  await expect(row(rae, 1).getByRole('button', { name: /^Accept/ })).toHaveCount(1); // one is enough
  await row(rae, 1).locator('details').first().evaluate((d: HTMLDetailsElement) => void (d.open = false));
  await expect(row(rae, 1).locator('.issue-said')).toHaveCount(0); // it's on top, once for all
  await expect(rae.locator('.notice').filter({ hasText: 'answered without changes' })).toContainText('It says all.');
  await row(rae, 1).locator('.issue-quick').getByRole('button', { name: 'Accept' }).click();
  await refused(1);
  await expect(reply(rae, 1)).toBeFocused();
  await row(rae, 1).locator('summary').first().focus();
  await rae.keyboard.press('a');
  await refused(1);
  for (const n of [1, 2]) await rae.getByLabel(`Select Issue ${n}:`).check();
  await rae.getByRole('button', { name: 'Accept selected (2)' }).click();
  await refused(1);
  expect(sent).toEqual([]);
  await expect(row(rae, 2)).not.toContainText('Accepted');
  await expect(reply(rae, 1)).toHaveValue('Half a thought');

  // The label says so after a restored text, and after a refused one.
  await rae.reload();
  await expect(reply(rae, 1)).toHaveValue('Half a thought');
  await expect(row(rae, 1).getByRole('button', { name: 'Accept with reply' })).toBeVisible();
  await reply(rae, 1).fill('x'.repeat(4001));
  await row(rae, 1).getByRole('button', { name: 'Accept with reply' }).click();
  await expect(row(rae, 1)).toContainText('Shorten your text');
  await expect(row(rae, 1).getByRole('button', { name: 'Accept with reply' })).toBeVisible();

  await reply(rae, 1).fill('Fine now, thank you.');
  await row(rae, 1).getByRole('button', { name: 'Accept with reply' }).click();
  await expect(row(rae, 1)).toContainText('Accepted');
  await expect(row(rae, 1).locator('.thread > li').last()).toContainText('Fine now, thank you.');
  await typeReply(rae, 3, 'Never mind.');
  await reply(rae, 3).fill('');
  await row(rae, 3).getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(row(rae, 3)).toContainText('Accepted');
  await expect(row(rae, 3).getByLabel("Why it's reopened")).toBeVisible();
  await expect(row(rae, 3).getByRole('button', { name: 'Reply', exact: true })).toHaveCount(0);
  await expect(rae.getByRole('navigation', { name: 'State of the issues' }).getByRole('link', { name: /^Accepted/ })).toContainText('2');
  await expect.poll(() => kept(rae)).toEqual([]);
  expect(await faults(rae)).toEqual([]);
});

test('a decision says what else is typed and stays unsent', async ({ browser, product }) => {
  const { rae } = await secondRound(browser, product);
  await typeReply(rae, 1, 'What about the guide?');
  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  const dialog = rae.getByRole('dialog');
  await modal(dialog);
  await expect(dialog).toContainText("You typed this too, and it isn't sent:");
  await expect(dialog).toContainText('Reply: issue 1: What about the guide?');
  expect(await faults(rae)).toEqual([]);
  await dialog.getByRole('link', { name: 'Reply: issue 1' }).click();
  await expect(reply(rae, 1)).toHaveValue('What about the guide?');
  await expect(row(rae, 1).locator('[data-said] time')).toHaveText(/^\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d \S+$/); // as all times of the page
});

test('what was sent is no longer kept, and no page asks for it again', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
  await ready(rae);
  const [person] = (await rae.locator('[data-kept]').getAttribute('data-kept'))!.split('/');
  const [same, other] = ['11111111-1111-4111-8111-' + id.slice(-12), '22222222-2222-4222-8222-' + id.slice(-12)];
  const write = (issue: string, field: string, text: string) => rae.request.post(`/admin/submissions/${id}/issues`, { form: { from: 'REVIEW.1', issue, 'issue.field': field, 'issue.severity': 'must', 'issue.text': text } });
  await write(same, 'app_icon', 'Crop it.');
  await write(other, 'app_name', 'Another name.');
  await rae.request.post(`/admin/submissions/${id}/do/request-changes`, { form: { from: 'REVIEW.1' } });
  // The browser never heard that they were saved; one of them was typed further.
  await rae.evaluate(([prefix, same, other]) => {
    const store = (issue: string, field: string, text: string) => localStorage.setItem(`${prefix}/compose-${issue}`, JSON.stringify({ label: 'Issue', seen: '', field, entries: [['issue.text', text], ['issue.severity', 'must']], text, at: Date.now() }));
    store(same, 'app_icon', 'Crop it.');
    store(other, 'app_name', 'Another name, please.');
  }, [`unsaved/${person}/${id}/review`, same, other]);
  const refused: number[] = [];
  rae.on('response', (r) => r.status() >= 400 && refused.push(r.status()));
  await rae.reload();
  await expect(rae.locator('#f-app_name [data-draft], #f-app_name form.composer')).toHaveCount(1);
  await expect(rae.locator('#f-app_icon form.composer')).toHaveCount(0);
  await expect(rae.locator('#f-app_icon')).toContainText('Crop it.');
  await expect(rae.locator('#f-app_name form.composer')).toContainText('already sent to the ISV as issue');
  await expect.poll(async () => (await kept(rae)).length).toBe(1);
  expect(refused).toEqual([422]);
  await rae.locator('#f-app_name').getByRole('button', { name: 'Save draft' }).click();
  await expect(rae.locator('#f-app_name [data-draft]')).toContainText('Another name, please.');
  await expect.poll(() => kept(rae)).toEqual([]);
  await rae.reload();
  await ready(rae);
  await expect(rae.locator('form.composer')).toHaveCount(0);
  expect(refused).toEqual([422]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`messages are where the person is, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, product }) => {
    const { rae, id } = await secondRound(browser, product, { javaScriptEnabled, viewport: { width: 1366, height: 600 } });
    const status = rae.getByRole('status').filter({ hasText: /posted|Note added/ });
    await row(rae, 4).locator('summary').first().click();
    await reply(rae, 4).fill('Which one?');
    await row(rae, 4).getByRole('button', { name: 'Reply', exact: true }).click();
    await expect(status).toBeInViewport();
    if (javaScriptEnabled) {
      await expect(row(rae, 4).getByRole('status')).toHaveText('Reply posted.');
      await expect(row(rae, 4).locator('summary').first()).toBeFocused();
    }
    await rae.goto(`/admin/submissions/${id}`);
    await rae.getByLabel('New note').fill('Seen.');
    await rae.getByRole('button', { name: 'Add note' }).click();
    await expect(status).toBeInViewport();
    await expect(status).toHaveText('Note added.');
    if (!javaScriptEnabled) return;
    await expect(rae.getByRole('region', { name: 'Internal notes' }).getByRole('status')).toBeVisible();
    await expect(rae.getByRole('button', { name: 'Add note' })).toBeFocused();
    expect(await faults(rae)).toEqual([]);

    // A decision is about the whole page, so its message is on top, and has the focus.
    await rae.goto(`/admin/submissions/${id}?confirm=request-changes`);
    await rae.getByRole('dialog').getByRole('button', { name: 'Request changes' }).click();
    await expect(rae.getByRole('status').filter({ hasText: 'Changes requested' })).toBeFocused();
  });
}

test('Escape closes a dialog and keeps what is typed, Ctrl+Enter sends it, and a refusal is shown in it', async ({ browser, product }) => {
  const { rae, id } = await secondRound(browser, product);
  await rae.goto(`/admin/submissions/${id}`);
  await ready(rae);
  const { keyboard } = rae;
  const sent = posts(rae);
  const dialog = rae.getByRole('dialog');
  await keyboard.press('p');
  await modal(dialog);
  await dialog.getByRole('button', { name: 'Pass', exact: true }).click();
  const why = dialog.getByLabel('Or explain why it can pass');
  await expect(why).toBeFocused();
  await expect(dialog.getByRole('alert')).toContainText('Finish that first, or explain why it can pass.');
  expect((await dialog.innerText()).match(/checklist/gi)!.length, 'nothing is said twice').toBeLessThanOrEqual(2); // with the legend
  expect(sent).toEqual([`/admin/submissions/${id}/do/pass`]);
  expect(await faults(rae)).toEqual([]);
  await keyboard.type('The team knows it.');
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toBeFocused();
  await keyboard.press('p');
  await rae.waitForURL(/confirm=pass/); // keys are for the page that comes
  await ready(rae);
  await modal(dialog);
  await expect(why).toHaveValue('The team knows it.');

  // A note and a reply are sent by the same key.
  await keyboard.press('Escape');
  await expect(rae.getByRole('button', { name: 'Pass', exact: true })).toBeFocused(); // the dialog has gone, with its Escape
  await keyboard.press('n');
  await expect(rae.getByLabel('New note')).toBeFocused();
  await keyboard.type('Note by keys.');
  await keyboard.press('Control+Enter');
  await expect(rae.getByRole('region', { name: 'Internal notes' })).toContainText('Note by keys.');
  await ready(rae);
  await keyboard.press('3');
  await rae.waitForURL('**/issues');
  await typeReply(rae, 1, 'Reply by keys.');
  await reply(rae, 1).press('Control+Enter');
  await expect(row(rae, 1).locator('.thread')).toContainText('Reply by keys.');

  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  await modal(dialog);
  await why.press('Control+Enter');
  await expect(rae.getByRole('status').filter({ hasText: 'Passed.' })).toBeVisible();
  expect(await kept(rae)).toEqual([]);
});

test('what another reviewer does meanwhile is shown at once, and nothing is posted twice', async ({ browser, product }) => {
  const { rae, id } = await secondRound(browser, product);
  await rae.goto(`/admin/submissions/${id}?confirm=request-changes`);
  const dialog = rae.getByRole('dialog');
  await modal(dialog);
  const rob = await signIn(browser, product, 'rob@oin.example', { to: null });
  await rob.request.post(`/admin/submissions/${id}/issues`, { form: { from: 'REVIEW.2', 'issue.field': 'use_cases', 'issue.severity': 'must', 'issue.text': 'Rob asks about use cases.' } });
  const sent = posts(rae);
  await dialog.getByRole('button', { name: 'Request changes' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Read the list again');
  await expect(dialog).toContainText('Rob asks about use cases.');
  expect(sent).toHaveLength(1);
  expect(await faults(rae)).toEqual([]);
  await dialog.getByRole('button', { name: 'Request changes' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Changes requested' })).toBeVisible();
  await rae.goto(`/admin/submissions/${id}/issues`);
  await expect(row(rae, 5).locator('.thread')).toContainText('written by Rob');
  expect(sent).toHaveLength(2);
});

test('a request for changes whose issues are written is one key from being sent', async ({ browser, product }) => {
  const { rae, id } = await secondRound(browser, product);
  await rae.goto(`/admin/submissions/${id}`);
  await ready(rae);
  await rae.keyboard.press('r');
  const dialog = rae.getByRole('dialog');
  await modal(dialog);
  await expect(dialog).toContainText('Sending 4 issues');
  await expect(dialog.locator('.to-send > li').first()).toContainText(/Issue 1: App name\s*Must change\s*by Rae \w+\s*Say more about app_name\./);
  await expect(dialog.getByRole('button', { name: 'Request changes' })).toBeFocused();
  await expect(dialog.getByLabel('Issue 1', { exact: true })).toBeHidden();
  expect(await faults(rae)).toEqual([]);
  await dialog.getByText('Add another issue').first().click();
  await dialog.getByLabel('Issue 1', { exact: true }).fill('One more.');
  await rae.keyboard.press('Escape');
  await expect(rae.getByRole('button', { name: 'Request changes', exact: true })).toBeFocused();
  await rae.keyboard.press('r');
  await modal(dialog);
  await expect(dialog.getByLabel('Issue 1', { exact: true })).toHaveValue('One more.');
  await dialog.getByLabel('Issue 1', { exact: true }).press('Control+Enter');
  await expect(rae.getByRole('status').filter({ hasText: 'Changes requested' })).toBeVisible();
});

test('work on a submission claims it, and Shift+J and Shift+K go through the list one came from', async ({ browser, product }) => {
  const { name } = await product.org('Acme', 'Visitor Pass');
  const { id, name: org } = await product.org('Globex', 'Badge Desk');
  const rob = await signIn(browser, product, 'rob@oin.example', { to: '/admin?assignee=unassigned&sort=org' });
  await ready(rob);
  const listed = await rob.locator('td.col-org').allTextContents();
  const names = await rob.locator('td.col-app a.name').allTextContents();
  const at = listed.findIndex((text) => text.includes(org));
  expect(listed.some((text) => text.includes(name))).toBe(true);
  await rob.getByRole('row').filter({ hasText: org }).locator('a.name').click();
  await ready(rob);
  const heading = rob.getByRole('heading', { level: 1 });
  const steps: [string, number][] = [];
  if (at + 1 < names.length) steps.push(['Shift+J', at + 1], ['Shift+K', at]);
  if (at > 0) steps.push(['Shift+K', at - 1], ['Shift+J', at]);
  expect(steps.length).toBeGreaterThan(0);
  for (const [key, to] of steps) {
    await rob.keyboard.press(key);
    await expect(heading).toHaveText(names[to].trim());
    await ready(rob);
  }

  // A draft claims it, and so does a tick; it stays where it is in the list.
  const line = rob.locator('#claim-line');
  await expect(line).toContainText('Not claimed');
  const loads: string[] = [];
  rob.on('request', (r) => r.isNavigationRequest() && loads.push(r.url()));
  await rob.locator('#f-app_icon [data-compose]').click();
  await rob.keyboard.type('Crop it.');
  await rob.keyboard.press('Control+Enter');
  await expect(line).toContainText(/You have claimed it\.|Claimed by you/); // the first until the page hears of it from the server
  expect(await faults(rob)).toEqual([]);
  await rob.getByRole('form', { name: 'Checklist' }).getByRole('checkbox').first().check();
  await expect(line).toContainText('Claimed by you');
  expect(loads).toEqual([]);
  // The decision takes it out of the list, which goes on from where it was.
  await rob.keyboard.press('r');
  await modal(rob.getByRole('dialog', { name: /Request changes/ }));
  await rob.keyboard.press('Control+Enter');
  await expect(rob.getByRole('status').filter({ hasText: 'Changes requested.' })).toBeVisible();
  await ready(rob);
  await rob.keyboard.press('Shift+J');
  await rob.waitForURL((url) => !url.pathname.includes(id) || url.search.includes('done=last'));
  if (at + 1 < names.length) await expect(heading).toHaveText(names[at + 1].trim());

  const plain = await signIn(browser, product, 'rae@oin.example', { javaScriptEnabled: false, to: `/admin/submissions/${(await product.org('Acme', 'Visitor Pass')).id}` });
  await plain.getByRole('form', { name: 'Checklist' }).getByRole('checkbox').first().check();
  await plain.getByRole('button', { name: 'Save checklist' }).click();
  await expect(plain.getByRole('status')).toHaveText('Checklist saved. You have claimed it.');
  const checked = new URL(plain.url()).pathname;
  await plain.getByRole('link', { name: 'Next submission' }).click();
  await expect(plain).toHaveURL((url) => /^\/admin\/submissions\/[^/]+$/.test(url.pathname) && url.pathname !== checked);
});

test('a clean first review takes 12 clicks and 6 pages at most, by keyboard none of the mouse', async ({ browser, product }) => {
  for (const keys of [false, true]) {
    const { app } = await product.org('Acme', 'Visitor Pass');
    const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin?q=${encodeURIComponent(app)}` });
    await ready(rae);
    let [clicks, loads] = [0, 0];
    rae.on('request', (r) => r.isNavigationRequest() && loads++);
    const press = async (key: string, target: ReturnType<Page['locator']>) => {
      if (!keys) {
        await target.click();
        clicks++;
      } else if (key) await rae.keyboard.press(key);
      else await target.press(await target.evaluate((e) => e.matches('input')) ? 'Space' : 'Enter');
    };
    if (keys) await rae.keyboard.press('j');
    await press('o', rae.locator('td.col-app a.name').first());
    await expect(rae.getByRole('heading', { level: 1 })).toHaveText(app);
    await ready(rae);
    const checklist = rae.getByRole('form', { name: 'Checklist' });
    const points = await checklist.getByRole('checkbox').count();
    for (let i = 0; i < points; i++) {
      await press('', checklist.getByRole('checkbox').nth(i));
      await expect(checklist.getByText(`${i + 1} of ${points} checked`)).toBeVisible();
    }
    await press('', rae.getByRole('button', { name: /^Reveal/ }).first());
    await expect(rae.getByRole('status', { name: 'Test account password' })).not.toBeEmpty();
    await press('p', rae.getByRole('button', { name: 'Pass', exact: true }));
    const dialog = rae.getByRole('dialog');
    await modal(dialog);
    await press('Control+Enter', dialog.getByRole('button', { name: 'Pass', exact: true }));
    await expect(rae.getByRole('status').filter({ hasText: 'Passed.' })).toBeVisible();
    await ready(rae);
    await press('g', rae.getByRole('status').getByRole('link').first());
    await expect(rae.getByRole('heading', { level: 1 })).not.toHaveText(app);
    expect(loads).toBeLessThanOrEqual(6);
    if (keys) expect(clicks).toBe(0);
    else expect(clicks).toBeLessThanOrEqual(12);
  }
});

test('a review has its first field on the first screen of a phone, and uses a wide screen', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}`, viewport: { width: 360, height: 740 } });
  const first = (await rae.locator('.answer').first().boundingBox())!;
  expect(first.y + 40).toBeLessThan(740);
  expect(await rae.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await faults(rae)).toEqual([]);
  await rae.setViewportSize({ width: 1920, height: 1000 });
  const side = (await rae.locator('.split-side').boundingBox())!;
  const main = (await rae.locator('.split-main').boundingBox())!;
  expect(main.x).toBeLessThan(160);
  expect(side.x + side.width).toBeGreaterThan(1760);
  expect(side.width).toBeGreaterThan(400);
});
