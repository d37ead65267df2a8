// The main job in Firefox: sign in, fill in, upload, save, submit, review, publish, and read
// the catalog. It stops at the first step that doesn't work, with a picture of the page.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

const dir = mkdtempSync(join(tmpdir(), 'oin-firefox-'));
const failure = join(tmpdir(), 'oin-firefox-failure.png');
const name = 'Firefox Connector';
const connector = 'walk_293ca73ef2a04fe48eaa3bb7876df2e6';
const flow = '6f1d0b2e-0000-4000-8000-000000000001';
/** A flow export with one flow that uses the connector. */
const suite = JSON.stringify({
  type: 'flopack', version: '1.5.0', created: '2026-09-14T08:00:00Z', flags: {},
  data: { flos: { [flow]: { id: flow, name: 'Test', description: '', data: { methods: [{ address: `root:channels:http:${connector}:1.0.0:read` }] } } }, configs: {} },
});

/** @returns {Promise<number>} a port that nothing listens on */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Starts the product. @param {string} url @returns {Promise<() => Promise<void>>} stops it */
async function product(url) {
  const local = spawn('../../../bin/local', ['--dir', join(dir, 'var'), '--for-tests'], {
    env: { ...process.env, BASE_URL: url, DATABASE_URL: '', OKTA_ISSUER: '', SMTP_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => local.once('exit', () => resolve(undefined)));
  let output = '';
  await new Promise((ready, failed) => {
    const read = (/** @type {Buffer} */ text) => {
      output += text;
      if (output.includes('Ctrl-C stops everything')) ready(undefined);
    };
    local.stdout.on('data', read);
    local.stderr.on('data', read);
    void gone.then(() => failed(new Error(`The product did not start:\n${output}`)));
  });
  return async () => {
    local.kill('SIGINT');
    await gone;
  };
}

/** @type {Page | undefined} */
let shown; // what a failure is about
let doing = '';

/** Does a step, and says so. @param {string} words @param {Page} page @param {() => Promise<unknown>} action */
async function step(words, page, action) {
  [doing, shown] = [words, page];
  await action();
  console.log(`✓ ${words}`);
}

const button = (/** @type {Page} */ page, /** @type {string} */ words) => page.locator(`::-p-xpath(//button[not(ancestor::dialog)][normalize-space()="${words}"])`);
const link = (/** @type {Page} */ page, /** @type {string} */ words) => page.locator(`::-p-xpath(//a[normalize-space()="${words}"])`);
const inDialog = (/** @type {Page} */ page, /** @type {string} */ words) => page.locator(`::-p-xpath(//dialog[@open]//button[normalize-space()="${words}"])`);
const says = (/** @type {Page} */ page, /** @type {string} */ words) => page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);
const field = (/** @type {Page} */ page, /** @type {string} */ key) => page.locator(`[name="${key}"]`);
/** Waits until all is saved. */
const saved = (/** @type {Page} */ page) => page.waitForFunction(() => document.querySelector('form[data-save]')?.getAttribute('data-state') === 'saved' && /^Saved/.test(document.getElementById('saving')?.textContent ?? ''));
const at = (/** @type {Page} */ page, /** @type {string} */ tab, /** @type {string} */ percent) => page.waitForFunction((label, value) => [...document.querySelectorAll('[role="progressbar"]')].some((bar) => (bar.getAttribute('aria-label') ?? document.getElementById(bar.getAttribute('aria-labelledby') ?? '')?.textContent ?? '').includes(label) && bar.getAttribute('aria-valuenow') === value), {}, tab, percent);

/** Chooses a file of a field, and waits until it is stored. @param {Page} page @param {string} key @param {string} named @param {Uint8Array | string} data */
async function upload(page, key, named, data) {
  const path = join(dir, named);
  writeFileSync(path, data);
  const input = await page.waitForSelector(`input[type="file"][name="${key}"]`);
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(path);
  await page.waitForFunction((id) => document.querySelector(`#f-${id} .stored-file`), {}, key);
}

/** Signs a person in by hand, in a session of their own. @param {Browser} browser @param {string} url @param {string} org @param {string} email @returns {Promise<Page>} */
async function signIn(browser, url, org, email) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await step(`${email} signs in`, page, async () => {
    await page.goto(url);
    await link(page, 'Start Submission Form').click();
    await page.locator(`::-p-xpath(//*[self::a or self::button][normalize-space()="${org}"])`).click();
    await page.locator(`::-p-xpath(//button[starts-with(normalize-space(), "${email}")])`).click();
    await page.waitForFunction((host) => location.origin === host && document.readyState === 'complete', {}, url);
  });
  return page;
}

/** Confirms a decision in its dialog, with all points of the checklist. @param {Page} page @param {string} words */
async function decide(page, words) {
  await button(page, words).click();
  await page.waitForSelector('dialog[open]:modal');
  for (const point of await page.$$('dialog[open] input[type="checkbox"]')) if (!(await point.evaluate((box) => /** @type {HTMLInputElement} */ (box).checked))) await point.click();
  await inDialog(page, words).click();
  await page.waitForFunction(() => !document.querySelector('dialog[open]') && document.readyState === 'complete');
}

/** @param {Browser} browser @param {string} url */
async function walk(browser, url) {
  const ada = await signIn(browser, url, 'Acme', 'ada@acme.example');
  await step('a new submission is begun', ada, async () => {
    await button(ada, 'Add New Submission').click();
    await says(ada, 'General Settings');
    await ada.waitForSelector('form[data-save][data-state="saved"]');
  });
  await step('what was done is said once', ada, async () => {
    await ada.waitForFunction(() => !location.search.includes('done'));
    await ada.reload();
    await ada.waitForSelector('form[data-save][data-state="saved"]');
    if (await ada.evaluate(() => document.body.innerText.includes('Submission created.'))) throw new Error('A reload says it again.');
  });
  await step('General Settings is filled in and saved while one types', ada, async () => {
    await ada.locator('#exists_in_oin-no').click();
    const texts = {
      app_name: name, app_website: 'https://www.walk.example', app_description: 'A connector that this test walks through the whole portal.',
      escalation_contact: 'okta-escalations@walk.example', test_url: 'https://app.walk.example/login', test_username: 'isvtest@okta.com',
    };
    for (const [key, text] of Object.entries(texts)) await field(ada, key).fill(text);
    await ada.select('[name="use_cases.value"]', 'Automation');
    await ada.select('[name="support_contacts.type"]', 'email');
    await field(ada, 'support_contacts.value').fill('support@walk.example');
    await ada.type('#test_password', 'correct horse battery');
    for (const _ of ['to Show', 'out of the field']) await ada.keyboard.press('Tab');
    await upload(ada, 'app_icon', 'icon.png', await ada.screenshot({ clip: { x: 0, y: 0, width: 200, height: 200 } }));
    await saved(ada);
    await at(ada, 'General Settings', '100');
  });
  await step('a reload has all of it', ada, async () => {
    await ada.reload();
    await ada.waitForFunction((text) => /** @type {HTMLInputElement | null} */ (document.querySelector('#app_name'))?.value === text, {}, name);
    await says(ada, 'Password saved.');
  });
  await step('Workflows Connector is filled in, with a flow test suite', ada, async () => {
    await ada.locator('::-p-xpath(//nav//a[contains(normalize-space(), "Workflows Connector")])').click();
    await ada.waitForSelector('#connector_support');
    await ada.locator('#connector_support').click();
    await field(ada, 'connector').fill(connector);
    await field(ada, 'connector_version').fill('1.0.0');
    await upload(ada, 'test_suite', 'tests.flopack', suite);
    await field(ada, 'user_docs').fill('https://docs.walk.example/guide');
    await field(ada, 'api_docs').fill('https://docs.walk.example/api');
    await ada.keyboard.press('Tab');
    await saved(ada);
    await at(ada, 'Workflows Connector', '100');
  });
  await step('it is submitted', ada, async () => {
    await button(ada, 'Submit for Review').click();
    await ada.waitForSelector('dialog[open]:modal');
    await inDialog(ada, 'Submit').click();
    await says(ada, 'Submitted for review.');
  });

  const rae = await signIn(browser, url, 'OIN team', 'rae@oin.example');
  await step('a reviewer finds it in the queue', rae, async () => {
    await rae.goto(`${url}/admin?q=${encodeURIComponent(name)}`);
    await rae.locator(`::-p-xpath(//table//a[contains(normalize-space(), "${name}")])`).click();
    await rae.waitForFunction((text) => document.querySelector('h1')?.textContent?.includes(text), {}, name);
  });
  await step('it passes the first review', rae, async () => {
    await decide(rae, 'Pass');
    await says(rae, 'To be QA tested by Okta');
  });
  await step('it passes QA and is published', rae, async () => {
    await decide(rae, 'Pass and publish');
    await says(rae, 'The integration is published');
  });
  await step('the catalog shows it', rae, async () => {
    await rae.goto(`${url}/catalog?q=${encodeURIComponent(name)}`);
    await rae.locator(`::-p-xpath(//main//a[contains(normalize-space(), "${name}")])`).click();
    await says(rae, 'A connector that this test walks through the whole portal.');
  });
  await step('its vendor sees that it is published', ada, async () => {
    await ada.goto(`${url}/integrations`);
    await says(ada, 'Published');
  });
}

const url = `http://localhost:${await freePort()}`;
/** @type {(() => Promise<void>) | undefined} */
let stop;
/** @type {Browser | undefined} */
let browser;
try {
  stop = await product(url);
  browser = await launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true });
  console.log(await browser.version());
  await walk(browser, url);
} catch (why) {
  console.error(`✗ ${doing || 'start'}: ${why instanceof Error ? why.message : why}`);
  await shown?.screenshot({ path: failure }).then(() => console.error(`${shown?.url()}, as in ${failure}`), () => {});
  process.exitCode = 1;
} finally {
  await browser?.close();
  await stop?.();
  rmSync(dir, { recursive: true, force: true });
}
