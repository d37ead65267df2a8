import { test, expect, unlogged, signIn, type Product } from './product';
import { faults } from './axe';
import { add, draft, ready, saved } from './walk';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from '@playwright/test';

/**
 * Ada at a new draft, and Abe of the same org. A page that listens asks every 25 seconds what the
 * other has saved, which on a busy machine is between any two lines. The others hear of it only by
 * what they save themselves.
 */
async function two(browser: Browser, product: Product, listening: boolean): Promise<[Page, Page]> {
  const { emails } = await product.org('Acme');
  const [ada, abe] = await Promise.all(emails.map((email) => signIn(browser, product, email, { to: null })));
  if (!listening) for (const page of [ada, abe]) await page.context().route('**/present?*', (route) => route.abort());
  return [await add(ada), abe];
}

/** What the server has, as a page without any script shows it. */
async function stored(browser: Browser, product: Product, page: Page): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  await plain.goto(page.url());
  return plain;
}

const saving = (page: Page) => page.locator('#saving');

/** Counts the saves that begin in the page from now on: at once, while a request arrives later. */
async function saves(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { fetch } = window;
    Object.assign(window, { saves: 0, fetch: (...request: Parameters<typeof fetch>) => {
      if (String(request[0]).endsWith('/fields')) (window as unknown as { saves: number }).saves++;
      return fetch(...request);
    } });
  });
  return () => page.evaluate(() => (window as unknown as { saves: number }).saves);
}

/** The request arrives, its answer does not. */
async function answerLost(route: Route) {
  await route.fetch();
  await route.abort();
}

test('typing is saved without a button, moves the progress, and keeps the caret', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const name = gus.getByLabel('App name', { exact: true });
  await name.pressSequentially('Globex Kiosk');
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(name).toBeFocused();
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Globex Kiosk');
  await expect(gus.getByRole('progressbar', { name: 'General Settings' })).not.toHaveAttribute('aria-valuenow', '0');
  await gus.keyboard.type(' 2');
  await expect(name).toHaveValue('Globex Kiosk 2');

  // A row that is still blank stays, with the focus in it; an error comes and goes.
  const cases = gus.locator('[data-list=use_cases]');
  await cases.getByRole('combobox').first().selectOption('Automation');
  await cases.getByRole('button', { name: '+ Add Another' }).click();
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(cases.getByRole('combobox')).toHaveCount(2);
  await expect(cases.getByRole('combobox').nth(1)).toBeFocused();
  await cases.getByRole('combobox').nth(1).selectOption('Automation');
  await expect(cases.getByText('is listed twice')).toBeVisible();
  await cases.getByRole('button', { name: 'Remove use case 2' }).click();
  await expect(cases.getByText('is listed twice')).toHaveCount(0);
  await expect(saving(gus)).toHaveText('Saved.');

  // What is not complete yet says what is missing, with the way there.
  await gus.locator('#progress').getByText('left').first().click();
  await gus.getByRole('link', { name: 'Test account URL' }).click();
  await expect(gus.locator('#f-test_url')).toBeInViewport();

  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App name', { exact: true })).toHaveValue('Globex Kiosk 2');
  await expect(plain.locator('[name="use_cases.value"]')).toHaveCount(1);
});

test('what is typed before the page is ready is saved as well', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  let arrive = () => {};
  const late = new Promise<void>((r) => (arrive = r));
  await gus.route('**/form.*.js', async (r) => { await late; await r.continue(); });
  await gus.reload({ waitUntil: 'commit' });
  await gus.getByLabel('App name', { exact: true }).fill('Quick');
  await gus.getByLabel('No', { exact: true }).check();
  await gus.locator('[name="use_cases.value"]').first().selectOption('Automation');
  await gus.getByLabel('Test account password', { exact: true }).fill('quick as well');
  arrive();
  await expect(saving(gus)).toHaveText('Saved.');
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App name', { exact: true })).toHaveValue('Quick');
  await expect(plain.getByLabel('No', { exact: true })).toBeChecked();
  await expect(plain.locator('[name="use_cases.value"]').first()).toHaveValue('Automation');
  await expect(plain.getByText('Password saved.')).toBeVisible();
});

test('a password is saved when one leaves its field, never half, and nowhere on the page afterwards', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const password = gus.getByLabel('Test account password', { exact: true });
  const show = gus.getByRole('button', { name: /(Show|Hide) Test account password/ });
  await password.fill('correct horse');
  await show.click();
  await expect(password).toHaveAttribute('type', 'text');
  await expect(show).toHaveText(/^Hide/);
  await expect(gus.getByRole('link', { name: /^Guidelines ?: App name/ })).toHaveAttribute('target', '_blank');
  await gus.getByLabel('App description').evaluate((text) => { // another field is saved meanwhile
    (text as HTMLTextAreaElement).value = 'Saved while the password is written.';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(gus.getByText('Password saved')).toHaveCount(0);
  await expect(password).toHaveValue('correct horse');
  await password.fill(unlogged('correct horse battery'));
  await password.press('Tab');
  await expect(show).toBeFocused();
  await expect(gus.getByText('Password saved')).toHaveCount(0);
  await gus.keyboard.press('Tab');
  await expect(gus.getByText('Password saved')).toBeVisible();
  await expect(password).toHaveValue('');
  expect(await gus.evaluate(() => JSON.stringify(localStorage))).not.toContain('correct horse');
});

test('what is typed without a connection is saved when it is back', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.context().setOffline(true);
  await gus.getByLabel('App description').fill('Written in a tunnel.');
  await expect(saving(gus)).toContainText("Not saved: You're offline.");
  await gus.context().setOffline(false);
  await expect(saving(gus)).toHaveText('Saved.');
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App description')).toHaveValue('Written in a tunnel.');
});

test('what is typed while the server is away outlives a reload', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.route('**/fields', (r) => r.fulfill({ status: 503, contentType: 'text/html', body: '<p data-problem>We can\'t reach our database right now.</p>' }));
  await gus.getByLabel('App website').fill('https://www.globex.example/kiosk');
  await gus.locator('[data-list=support_contacts]').getByRole('button', { name: '+ Add Another' }).click();
  await gus.getByLabel('Support contacts 2').fill('https://help.globex.example');
  await expect(saving(gus)).toContainText('Not saved: We can\'t reach our database right now.');

  // Leaving asks first.
  const asked = gus.waitForEvent('dialog');
  const reloaded = gus.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await expect(gus.getByLabel('App website')).toHaveValue('https://www.globex.example/kiosk');
  await expect(gus.getByLabel('Support contacts 2')).toHaveValue('https://help.globex.example');
  await gus.unroute('**/fields');
  await expect(saving(gus)).toHaveText('Saved.');
  expect(await gus.evaluate(() => localStorage.length)).toBe(0);
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App website')).toHaveValue('https://www.globex.example/kiosk');
  await expect(plain.getByLabel('Support contacts 1')).toHaveValue('https://help.globex.example');
});

test('what comes too fast is said to be unsaved, and sent again when the server wants it', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.clock.install();
  await gus.clock.pauseAt(Date.now() + 60_000);
  const begun = await saves(gus);
  await gus.route('**/fields', (route) =>
    route.fulfill({ status: 429, headers: { 'Retry-After': '600' }, contentType: 'text/html', body: '<p data-problem>You opened too many pages.</p>' }), { times: 1 });
  await gus.getByLabel('App name', { exact: true }).fill('Patience');
  await gus.clock.runFor(1_000);
  await expect(saving(gus)).toHaveText("Not saved: You opened too many pages. Your text is safe here. We'll try again.");
  await gus.clock.fastForward('09:00');
  expect(await begun()).toBe(1);
  await gus.clock.fastForward('01:00');
  await expect(saving(gus)).toHaveText('Saved.');
  expect(await begun()).toBe(2);
});

test('a wait that is told as a date is no reason to ask again at once', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.clock.install();
  await gus.clock.pauseAt(Date.now() + 60_000);
  const begun = await saves(gus);
  let refuse = () => {};
  const late = new Promise<void>((r) => (refuse = r));
  await gus.route('**/fields', async (route) => {
    await late;
    await route.fulfill({ status: 429, headers: { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' }, contentType: 'text/html', body: '<h1>A proxy is busy</h1>' });
  }, { times: 1 });
  const sent = gus.waitForRequest('**/fields');
  await gus.getByLabel('App name', { exact: true }).fill('Patience');
  await gus.clock.runFor(1_000);
  await sent;
  refuse();
  await expect(saving(gus)).toContainText("Your text is safe here. We'll try again.");
  await gus.clock.runFor(900);
  expect(await begun()).toBe(1);
  await gus.clock.runFor(200);
  await expect(saving(gus)).toHaveText('Saved.');
});

test('leaving in the middle of a word saves it first', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const general = gus.url();
  await gus.getByLabel('App name', { exact: true }).fill('Left behind');
  await gus.getByRole('link', { name: 'API Service', exact: true }).click();
  await expect(gus.getByLabel('API Service Support')).toBeVisible();
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Left behind');
  await ready(gus);
  await gus.getByLabel('API Service Support').check();
  await gus.goto(general);
  // The browser sends it while the next page loads already, so that page may not know of it yet.
  await expect(async () => {
    await gus.reload();
    await expect(gus.getByRole('progressbar', { name: 'API Service' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('two people see each other, and decide where they disagree', async ({ browser, product }) => {
  const [ada, abe] = await two(browser, product, true);
  await ada.getByLabel('App name', { exact: true }).fill('Acme Two');
  await expect(saving(ada)).toHaveText('Saved.');
  await abe.goto(ada.url().replace(/\?.*/, ''));
  await abe.getByLabel('App description').fill('What Abe writes.');
  await expect(saving(abe)).toHaveText('Saved.');
  await ada.getByLabel('App website').fill('https://two.acme.example');
  await expect(ada.getByLabel('App description')).toHaveValue('What Abe writes.');

  // The same field: both values, and nothing more is sent for it until one decides.
  await ada.getByLabel('App description').fill('What Ada writes.');
  await expect(saving(ada)).toHaveText('Saved.');
  await abe.getByLabel('App description').fill('What Abe insists on.');
  await expect(abe.getByText('What Ada writes.')).toBeVisible();
  await expect(saving(abe)).toContainText('Not saved: App description');
  await expect(abe.locator('#edited-app_description')).toBeHidden(); // the question says who changed it
  await expect(abe.locator('#colleagues')).toContainText(/Ada .* has this form open too/);
  expect(await faults(abe)).toEqual([]);
  await abe.getByLabel('App description').fill('What Abe really insists on.');
  const sent = saved(abe, 'https://three.acme.example');
  await abe.getByLabel('App website').fill('https://three.acme.example');
  await sent;
  const plain = await stored(browser, product, abe);
  await expect(plain.getByLabel('App website')).toHaveValue('https://three.acme.example');
  await expect(plain.getByLabel('App description')).toHaveValue('What Ada writes.');
  await expect(abe.getByText('What Ada writes.')).toBeVisible();
  await abe.getByRole('button', { name: 'Keep mine' }).click();
  await expect(saving(abe)).toHaveText('Saved.');
  await expect(abe.locator('#edited-app_description')).toHaveText(/^Changed by you\s+just now.*Earlier answers/);
  await ada.getByLabel('App website').fill('https://four.acme.example');
  await expect(ada.getByLabel('App description')).toHaveValue('What Abe really insists on.');
  await expect(ada.locator('#edited-app_description')).toHaveText(/^Changed by Abe Okafor\s+just now/);
});

test('a colleague who goes on typing is seen in the question, before and after a decision', async ({ browser, product }) => {
  const [ada, abe] = await two(browser, product, false);
  await abe.goto(ada.url().replace(/\?.*/, ''));
  const writes = async (text: string) => {
    await ada.getByLabel('App description').fill(text);
    await expect(saving(ada)).toHaveText('Saved.');
  };
  await writes('Ada’s first.');
  await abe.getByLabel('App description').fill('Abe’s.');
  const theirs = abe.getByLabel('Saved by Ada Lindqvist');
  await expect(theirs).toHaveValue('Ada’s first.');
  await expect(abe.getByText(/Ada Lindqvist changed this field, just now/)).toBeVisible();

  // Whatever is saved next brings the newest value along.
  await writes('Ada’s second.');
  await abe.getByLabel('App website').fill('https://seven.acme.example');
  await expect(theirs).toHaveValue('Ada’s second.');
  await expect(saving(abe)).toContainText('Not saved: App description');

  // A decision about a value that was not seen is asked again, with the one that is there.
  await writes('Ada’s third.');
  await abe.getByLabel('App description').focus();
  await abe.getByRole('button', { name: 'Keep mine' }).click();
  await expect(theirs).toHaveValue('Ada’s third.');
  await expect(saving(abe)).toContainText('Not saved: App description');
  await expect(abe.getByLabel('App description')).toHaveValue('Abe’s.');
  await abe.getByRole('button', { name: 'Keep mine' }).click();
  await expect(saving(abe)).toHaveText('Saved.');
  const plain = await stored(browser, product, abe);
  await expect(plain.getByLabel('App description')).toHaveValue('Abe’s.');

  // In another tab of one's own.
  const tab = await abe.context().newPage();
  await tab.goto(abe.url());
  await abe.getByLabel('App description').fill('Abe’s here.');
  await expect(saving(abe)).toHaveText('Saved.');
  await tab.getByLabel('App description').fill('Abe’s there.');
  await expect(tab.getByText(/You changed this field in another tab, just now/)).toBeVisible();
  await expect(tab.getByLabel('Saved in the other tab')).toHaveValue('Abe’s here.');

  // Where the other value goes away again, there is nothing left to decide.
  await abe.getByLabel('App description').fill('Abe’s.');
  await expect(saving(abe)).toHaveText('Saved.');
  await tab.getByLabel('App website').fill('https://eight.acme.example');
  await expect(saving(tab)).toHaveText('Saved.');
  await expect(tab.locator('.clash')).toHaveCount(0);
  await expect(tab.getByLabel('App description')).toHaveValue('Abe’s there.');
});

test('a text is not exchanged under the caret of someone who is about to type', async ({ browser, product }) => {
  const [ada, abe] = await two(browser, product, false);
  const description = ada.getByLabel('App description');
  // What the checks find brings along what others have written, and is not what this is about.
  const judges = (r: Route) => !!r.request().postData()?.includes('name="judge"');
  await ada.route('**/fields', (r) => (judges(r) ? r.abort() : r.continue()));
  await ada.getByLabel('App name', { exact: true }).fill('Acme Caret');
  await expect(saving(ada)).toHaveText('Saved.');
  await abe.goto(ada.url().replace(/\?.*/, ''));
  await abe.getByLabel('App description').fill('What Abe writes.');
  await expect(saving(abe)).toHaveText('Saved.');

  // Going from one field to the next saves the first while the caret is in the second.
  const next = async (website: string) => {
    let there = () => {};
    const focused = new Promise<void>((r) => (there = r));
    const hold = async (r: Route) => { if (!judges(r)) await focused; await r.fallback(); };
    await ada.route('**/fields', hold);
    const answered = saved(ada, website);
    await ada.getByLabel('App website').fill(website);
    await description.focus();
    there();
    await (await answered).finished();
    await ada.unroute('**/fields', hold);
    await expect(saving(ada)).toHaveText('Saved.');
  };
  await next('https://five.acme.example');
  await expect(description).toHaveValue('');
  await description.blur();
  await expect(description).toHaveValue('What Abe writes.');

  // And a person who does type is asked.
  await abe.getByLabel('App description').fill('What Abe adds.');
  await expect(saving(abe)).toHaveText('Saved.');
  await next('https://six.acme.example');
  await expect(description).toHaveValue('What Abe writes.');
  await description.press('End');
  await description.pressSequentially(' So does Ada.');
  await expect(ada.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  await expect(description).toHaveValue('What Abe writes. So does Ada.');
  await expect(ada.getByText('What Abe adds.')).toBeVisible();
});

test('a sign-in that has ended loses nothing, and typing goes on after the next one', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const cookies = await gus.context().cookies();
  await gus.context().clearCookies();
  await gus.getByLabel('App name', { exact: true }).fill('Typed without a session');
  await expect(saving(gus)).toContainText("Not saved: Your session has ended. Your text is safe here. We'll save it once you're signed in.");
  await expect(gus.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible();
  await gus.context().addCookies(cookies);
  await gus.keyboard.type(', and with one');
  await expect(saving(gus)).toHaveText('Saved.');
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App name', { exact: true })).toHaveValue('Typed without a session, and with one');

  // A password is kept nowhere but on the page: after a reload, the field says that it is missing.
  const password = gus.getByLabel('Test account password', { exact: true });
  const missing = gus.locator('#f-test_password').getByText('You typed this before the page was reloaded, and it might not be saved. Type it again.');
  await gus.context().clearCookies();
  await password.fill(unlogged('correct horse battery'));
  await password.blur();
  await expect(saving(gus)).toContainText('Not saved: Your session has ended.');
  const form = gus.url();
  gus.on('dialog', (leave) => leave.accept());
  await gus.goto('/catalog');
  await gus.context().addCookies(cookies);
  for (let visit = 0; visit < 2; visit++) {
    await gus.goto(form);
    await expect(missing).toBeVisible();
    await expect(password).toHaveValue('');
  }
  expect(await gus.evaluate(() => JSON.stringify(localStorage))).not.toContain('correct horse');
  await password.fill(unlogged('battery correct horse'));
  await password.blur();
  await expect(gus.getByText('Password saved')).toBeVisible();
  await expect(missing).toHaveCount(0);
  await gus.reload();
  await expect(gus.getByText('Password saved')).toBeVisible();
  await expect(missing).toHaveCount(0);
});

test('what was typed without a session is saved by itself once one has signed in beside the form', async ({ browser, product }) => {
  const gus = await add(await signIn(browser, product, 'gus@globex.example', { to: null })); // who can sign in by hand
  await gus.context().clearCookies();
  await gus.getByLabel('App description').fill('Typed without a session.');
  const link = gus.getByRole('link', { name: 'Sign in in a new tab' });
  const [tab] = await Promise.all([gus.context().waitForEvent('page'), link.click()]);
  await tab.getByRole('link', { name: 'Globex', exact: true }).or(tab.getByRole('button', { name: 'Globex', exact: true })).click();
  await tab.getByRole('button', { name: 'gus@globex.example', exact: true }).click();
  await expect(tab.getByRole('heading', { name: "You're signed in" })).toBeVisible();
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(link).toBeHidden();
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App description')).toHaveValue('Typed without a session.');
  await gus.request.post(`/submissions/${new URL(gus.url()).pathname.split('/')[2]}/do/delete`, { form: { from: 'DRAFT.0' } });
});

test('a save that is slow undoes nothing that is done meanwhile', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const contacts = gus.locator('[data-list=support_contacts]');
  let held = () => {};
  const slow = new Promise<void>((r) => (held = r));
  await gus.route('**/fields', async (r) => { await slow; await r.continue(); }, { times: 1 });
  await gus.getByLabel('Support contacts 1').fill('first@globex.example');
  await expect(saving(gus)).toHaveText('Saving…');
  await contacts.getByRole('button', { name: '+ Add Another' }).click();
  await gus.getByLabel('Support contacts 2').fill('second@globex.example');
  held();
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(gus.getByLabel('Support contacts 2')).toBeFocused();
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('Support contacts 2')).toHaveValue('second@globex.example');
});

test('a look at what others do that fails does not stop saving', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.route('**/fields', (r) => r.abort(), { times: 1 });
  const failed = gus.waitForEvent('requestfailed');
  await gus.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await failed;
  await gus.getByLabel('App name', { exact: true }).fill('Saved all the same');
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Saved all the same');
  await expect(saving(gus)).toHaveText('Saved.');
});

test('the saving state is not read aloud with every word', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.clock.install();
  await gus.clock.pauseAt(Date.now() + 60_000);
  await gus.evaluate(() => {
    const said: string[] = [];
    const state = document.getElementById('saving')!;
    new MutationObserver(() => said.push(state.textContent ?? '')).observe(state, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  for (const word of ['Globex ', 'Kiosk ', 'for ', 'visitors']) {
    const answered = saved(gus, word.trim());
    await gus.getByLabel('App name', { exact: true }).pressSequentially(word);
    await gus.clock.runFor(1_000);
    await (await answered).finished();
    await expect(gus.locator('#submission-head h1')).toContainText(word.trim());
  }
  await gus.clock.runFor(1_000);
  await expect(saving(gus)).toHaveText('Saved.');
  expect(await gus.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['Saving…', 'Saved.']);
});

test('one is not asked about one’s own text when only the answer was lost', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  await gus.route('**/fields', answerLost, { times: 1 });
  const lost = gus.waitForEvent('requestfailed');
  await gus.getByLabel('App description').fill('What has arrived');
  await lost;
  await gus.getByLabel('App description').fill('What has arrived, and more.');
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(gus.locator('.clash')).toHaveCount(0);
  const plain = await stored(browser, product, gus);
  await expect(plain.getByLabel('App description')).toHaveValue('What has arrived, and more.');
});

test('what may have arrived undoes nothing when the page is opened again, and Back brings no old value', async ({ browser, product }) => {
  const [ada, abe] = await two(browser, product, false);
  await expect(ada.getByLabel('App description')).toBeVisible();
  const general = ada.url().replace(/\?.*/, '');
  await ada.route('**/fields', answerLost);
  await ada.getByLabel('App description').fill('What Ada writes.');
  await expect(saving(ada)).toContainText("Not saved: The server isn't responding.");
  await ada.close();

  // Abe sees it, and goes back to what stood there before.
  await abe.goto(general);
  await expect(abe.getByLabel('App description')).toHaveValue('What Ada writes.');
  await abe.getByLabel('App description').fill('');
  await expect(saving(abe)).toHaveText('Saved.');

  const again = await ada.context().newPage();
  await again.goto(general);
  await expect(again.getByText('A teammate has saved changes since you typed this')).toBeVisible();
  await expect(again.getByLabel('App description')).toHaveValue('What Ada writes.');
  const plain = await stored(browser, product, abe);
  await expect(plain.getByLabel('App description')).toHaveValue('');
  await again.getByRole('button', { name: 'Leave it empty' }).click();
  await expect(again.getByLabel('App description')).toHaveValue('');
  await expect(saving(again)).toHaveText('Saved.');
  await again.getByRole('link', { name: 'API Service', exact: true }).click();
  await expect(again.getByLabel('API Service Support')).toBeVisible();
  await again.goBack();
  await expect(again.getByLabel('App description')).toHaveValue('');
  await expect(saving(again)).toContainText('Saved');
});

test('a field that cannot be sent says so, and holds up no other', async ({ browser, product }) => {
  const gus = await draft(browser, product);
  const folder = mkdtempSync(join(tmpdir(), 'oin-e2e-file-'));
  writeFileSync(join(folder, 'icon.png'), 'an icon');
  await gus.context().setOffline(true);
  await gus.locator('[name=app_icon]').setInputFiles(join(folder, 'icon.png'));
  await expect(saving(gus)).toContainText("Not saved: You're offline.");
  rmSync(folder, { recursive: true });
  await gus.getByLabel('Additional instructions').fill('too long '.repeat(40_000));
  await gus.getByLabel('App name', { exact: true }).fill('Globex Kiosk');
  await gus.getByLabel('App website').fill('https://refused.example');
  // Something on the way takes no request with this website in it.
  await gus.route('**/fields', (route) =>
    route.request().postData()?.includes('refused.example')
      ? route.fulfill({ status: 413, contentType: 'text/html', body: '<p data-problem>This is more than can be taken at once.</p>' })
      : route.continue());
  await gus.context().setOffline(false);
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Globex Kiosk');
  await expect(gus.locator('#f-app_icon')).toContainText('This file was moved or changed');
  await expect(gus.locator('#f-app_website')).toContainText('This is more than can be taken at once.');
  await expect(gus.getByLabel('Additional instructions')).toHaveAccessibleDescription(/This is too long to save\. Shorten it\./);
  await expect(saving(gus)).toContainText('Not saved:');
  await gus.getByLabel('Additional instructions').fill('Short.');
  await gus.getByLabel('App website').fill('https://www.globex.example');
  await expect(saving(gus)).toHaveText('Saved.');
  await expect(gus.locator('#f-app_website .error')).toHaveCount(0);

  // Texts are saved while a file is still on its way.
  let arrive = () => {};
  const slow = new Promise<void>((r) => (arrive = r));
  await gus.unroute('**/fields');
  await gus.route('**/fields', async (route) => {
    if (route.request().postData()?.includes('filename=')) await slow;
    await route.continue();
  });
  await gus.locator('[name=app_icon]').setInputFiles({ name: 'icon.png', mimeType: 'image/png', buffer: Buffer.from('an icon') });
  await expect(saving(gus)).toHaveText('Uploading…');
  await gus.getByLabel('App name', { exact: true }).fill('Globex Kiosk 2');
  await expect(gus.getByRole('heading', { level: 1 })).toHaveText('Globex Kiosk 2');
  arrive();
  await expect(saving(gus)).toContainText('Not saved: App icon');
  await expect(gus.getByLabel('App name', { exact: true })).toHaveValue('Globex Kiosk 2');
});

test('what two tabs had typed when a colleague submitted is there to copy out', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Proof of Person');
  const general = `/submissions/${id}/general`;
  const gus = await signIn(browser, product, email, { to: general });
  const other = await gus.context().newPage();
  await other.goto(general);
  await gus.context().route('**/fields', (route) => route.abort());
  await gus.getByLabel('App description').fill('Typed in one tab.');
  await other.getByLabel('Additional instructions').fill('Typed in the other.');
  await expect(saving(gus)).toContainText('Not saved');
  await expect(saving(other)).toContainText('Not saved');
  await gus.request.post(`/submissions/${id}/do/answer`, { form: { from: 'BUGS.1', note: 'It is right as it is.' } });
  await other.close();
  gus.on('dialog', (dialog) => dialog.accept());
  await gus.goto(general);
  const left = gus.getByRole('region', { name: 'Unsaved text' });
  await expect(left.getByLabel('App description')).toHaveValue('Typed in one tab.');
  await expect(left.getByLabel('Additional instructions')).toHaveValue('Typed in the other.');
  await left.getByRole('button', { name: 'Discard' }).first().click();
  await expect(left.getByRole('textbox')).toHaveCount(1);
  await left.getByRole('button', { name: 'Discard' }).click();
  await expect(left).toBeHidden();
  await gus.reload();
  await expect(gus.getByRole('region', { name: 'Unsaved text' })).toBeHidden();
});

test('a form that another tab has submitted says by whom, and leads to the submission as it is now', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Proof of Person');
  const general = `/submissions/${id}/general`;
  const gus = await signIn(browser, product, email, { to: general });
  await ready(gus);
  await gus.request.post(`/submissions/${id}/do/answer`, { form: { from: 'BUGS.1', note: 'It is right as it is.' } });
  await gus.getByLabel('App description').fill('Typed too late.');
  const said = gus.locator('#form-closed');
  await expect(said).toContainText('resubmitted without changes just now');
  await expect(said).toContainText("What you typed since then isn't saved.");
  await expect(saving(gus)).toHaveText('Not saved: App description');
  await expect(gus.locator('#issues-notice')).toBeEmpty();
  await expect(gus.locator('#submission-head')).toContainText('Final Review');
  for (const name of ['Save', 'Submit for Review']) await expect(gus.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(gus.getByLabel('App description')).toHaveValue('Typed too late.');
  expect(await faults(gus)).toEqual([]);
  await gus.keyboard.type(' And more.');
  await said.getByRole('link', { name: 'Open it as it is now' }).click();
  const left = gus.getByRole('region', { name: 'Unsaved text' });
  await expect(left.getByLabel('App description')).toHaveValue('Typed too late. And more.');
});

for (const javaScriptEnabled of [true, false]) {
  test(`use cases are moved up and down, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, product }) => {
    const gus = await draft(browser, product, { javaScriptEnabled });
    const chosen = gus.locator('[name="use_cases.value"]');
    await chosen.first().selectOption('Automation');
    await gus.getByRole('group', { name: 'Use case(s)' }).getByRole('button', { name: 'Add Another' }).click();
    await chosen.nth(1).selectOption('Zero Trust');
    await expect(gus.getByRole('button', { name: /Move .* 1 up/ })).toBeDisabled();
    await gus.getByRole('button', { name: /Move .* 2 up/ }).click();
    await expect(chosen.first()).toHaveValue('Zero Trust');
    if (javaScriptEnabled) await expect(saving(gus)).toHaveText('Saved.');
    const plain = await stored(browser, product, gus);
    await expect(plain.locator('[name="use_cases.value"]').first()).toHaveValue('Zero Trust');
    await expect(plain.locator('[name="use_cases.value"]').nth(1)).toHaveValue('Automation');
    await gus.getByRole('button', { name: /Move .* 1 down/ }).click();
    await expect(chosen.first()).toHaveValue('Automation');
  });
}
