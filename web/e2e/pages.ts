import { expect, newPage, signIn, type Product } from './product';
import { mailed, modal, ready } from './walk';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

// All pages of the product, as the people who see them get there: what is looked at
// (screenshots.ts), weighed and read by axe (pages.spec.ts).

export const people = {
  visitor: null,
  newcomer: 'hana@hooli.example',
  ISV: 'ada@acme.example',
  reviewer: 'rae@oin.example',
  admin: 'max@oin.example',
} as const;

export type Who = keyof typeof people;

export interface Shown {
  name: string;
  who: Who;
  /** Where the page is; a submission of the demo is named in braces. */
  path: string;
  /** Where the steps lead, with an asterisk for an ID. */
  at?: string;
  /** What is to be done there to see it. */
  steps?: (page: Page) => Promise<unknown>;
  /** The page is there in answer to something, so its address alone does not show it. */
  answer?: boolean;
}

/** Adds a webhook to an address of the product that accepts what any mail program posts. */
async function addWebhook(page: Page) {
  await page.getByLabel('URL').fill(new URL('/subscriptions/end', page.url()).href);
  await page.getByLabel('Name').fill('Release bot');
  await page.getByRole('button', { name: 'Add webhook' }).click();
}

/** Sends a test to a new webhook, which leads to its delivery. */
async function deliver(page: Page) {
  await addWebhook(page);
  await page.getByRole('button', { name: 'Send a test' }).click();
}

/** Goes to a new webhook that has a delivery. */
async function webhook(page: Page) {
  await deliver(page);
  await page.getByRole('link', { name: 'Release bot' }).click();
}

export const pages: Shown[] = [
  { name: 'landing', who: 'visitor', path: '/' },
  { name: 'api', who: 'visitor', path: '/api' },
  { name: 'glossary', who: 'visitor', path: '/glossary' },
  { name: 'checks', who: 'visitor', path: '/checks' },
  { name: 'catalog', who: 'visitor', path: '/catalog' },
  { name: 'catalog-nothing-found', who: 'visitor', path: '/catalog?q=zzzzzzzz' },
  { name: 'catalog-entry', who: 'visitor', path: '/catalog/acme-directory' },
  { name: 'subscribe', who: 'visitor', path: '/catalog/acme-directory/subscribe' },
  {
    name: 'subscription-confirm', who: 'visitor', path: '/catalog/acme-directory/subscribe', at: '/subscriptions/confirm?token=*',
    steps: async (p) => {
      await p.getByLabel('Your email address').fill('dora@customer.example');
      await p.getByRole('button', { name: 'Subscribe by email' }).click();
      await expect(p.getByRole('status')).toContainText('Check your email.');
      await p.goto(await mailed(p, 'Confirm emails about', /\/subscriptions\/confirm\?token=[\w-]+/));
    },
  },
  { name: 'catalog-card', who: 'visitor', path: '/catalog/acme-directory/card' },
  { name: 'unsubscribed', who: 'visitor', path: '/subscriptions/end' },
  { name: 'sign-in', who: 'visitor', path: '/sign-in' },
  { name: 'sign-in-at', who: 'visitor', path: '/sign-in/start?iss=https://acme.okta.com' },
  { name: 'connect', who: 'visitor', path: '/connect' },
  { name: 'style-guide', who: 'visitor', path: '/style-guide' },
  { name: 'dialog', who: 'visitor', path: '/style-guide?dialog=yes', answer: true },
  { name: 'not-found', who: 'visitor', path: '/no-such-page', answer: true },

  { name: 'integrations-none', who: 'newcomer', path: '/integrations' },
  { name: 'connectors-none', who: 'newcomer', path: '/connectors' },
  { name: 'inbox-none', who: 'newcomer', path: '/notifications/inbox' },

  { name: 'integrations', who: 'ISV', path: '/integrations' },
  { name: 'form-general', who: 'ISV', path: '/submissions/{Acme Door Keys}/general' },
  { name: 'form-workflows', who: 'ISV', path: '/submissions/{Acme Door Keys}/workflows' },
  { name: 'form-api-service', who: 'ISV', path: '/submissions/{Acme Door Keys}/api' },
  { name: 'form-changes-requested', who: 'ISV', path: '/submissions/{Acme Shift Planner}/general' },
  { name: 'earlier-values', who: 'ISV', path: '/submissions/{Acme Door Keys}/earlier/app_description' },
  { name: 'issues', who: 'ISV', path: '/submissions/{Acme Shift Planner}/issues' },
  { name: 'suite', who: 'ISV', path: '/submissions/{Acme Shift Planner}/suite' },
  { name: 'submitted', who: 'ISV', path: '/submissions/{Acme Visitor Pass}/general' },
  { name: 'published', who: 'ISV', path: '/submissions/{Acme Directory}/general' },
  { name: 'own-preview', who: 'ISV', path: '/submissions/{Acme Directory}/preview' },
  { name: 'own-changes', who: 'ISV', path: '/submissions/{Acme Directory}/changes' },
  { name: 'own-changes-none', who: 'ISV', path: '/submissions/{Acme Door Keys}/changes' },
  { name: 'timing', who: 'ISV', path: '/submissions/{Acme Risk Radar}/timing' },
  { name: 'in-qa', who: 'ISV', path: '/submissions/{Acme Risk Radar}/general' },
  { name: 'test-instances', who: 'ISV', path: '/submissions/{Acme Risk Radar}/test' },
  { name: 'test-instance-new', who: 'ISV', path: '/submissions/{Acme Risk Radar}/test', at: '/submissions/*/test/new', steps: (p) => p.getByRole('link', { name: 'Test in Okta' }).click() },
  { name: 'delete-question', who: 'ISV', path: '/integrations', steps: (p) => p.getByRole('button', { name: 'Delete Acme Door Keys' }).click().then(() => modal(p.getByRole('dialog'))), answer: true },
  { name: 'copy-question', who: 'ISV', path: '/integrations', steps: (p) => p.getByRole('button', { name: 'Copy Acme Door Keys' }).click().then(() => modal(p.getByRole('dialog'))), answer: true },
  { name: 'integrations-filtered', who: 'ISV', path: '/integrations?q=acme&show=published' },
  { name: 'integrations-nothing-found', who: 'ISV', path: '/integrations?q=zzzzzzzz' },
  { name: 'withdraw-question', who: 'ISV', path: '/submissions/{Acme Visitor Pass}/general?confirm=withdraw' },
  { name: 'forbidden', who: 'ISV', path: '/admin', answer: true },
  { name: 'connectors', who: 'ISV', path: '/connectors' },
  { name: 'connection', who: 'ISV', path: '/connection' },
  { name: 'delete-org-data', who: 'ISV', path: '/connection/delete' },
  { name: 'publisher', who: 'ISV', path: '/publisher' },
  { name: 'publisher-none', who: 'newcomer', path: '/publisher' },
  { name: 'sessions', who: 'ISV', path: '/sessions' },
  { name: 'api tokens', who: 'ISV', path: '/api-tokens' },
  { name: 'webhooks', who: 'ISV', path: '/webhooks' },
  { name: 'webhook-new', who: 'ISV', path: '/webhooks/new' },
  { name: 'webhook-secret', who: 'ISV', path: '/webhooks/new', answer: true, steps: addWebhook },
  { name: 'webhook', who: 'ISV', path: '/webhooks/new', at: '/webhooks/*', steps: webhook },
  { name: 'webhook-edit', who: 'ISV', path: '/webhooks/new', at: '/webhooks/*/edit', steps: (p) => webhook(p).then(() => p.getByRole('link', { name: 'Edit' }).click()) },
  { name: 'webhook-delivery', who: 'ISV', path: '/webhooks/new', at: '/webhooks/*/deliveries/*', steps: deliver },
  { name: 'trusted-publishers', who: 'ISV', path: '/trusted-publishers' },
  { name: 'command-line', who: 'ISV', path: '/command-line' },
  { name: 'signed-in', who: 'ISV', path: '/signed-in' },
  { name: 'inbox', who: 'ISV', path: '/notifications/inbox' },
  { name: 'notifications', who: 'ISV', path: '/notifications' },

  { name: 'queue', who: 'reviewer', path: '/admin' },
  { name: 'queue-mine', who: 'reviewer', path: '/admin?assignee=me&sort=-org' },
  { name: 'queue-selected', who: 'reviewer', path: '/admin', steps: (p) => p.getByRole('checkbox', { name: 'Select all on this page' }).check() },
  { name: 'queue-filters', who: 'reviewer', path: '/admin', steps: (p) => p.getByRole('button', { name: 'Filters' }).click() },
  { name: 'queue-columns', who: 'reviewer', path: '/admin', steps: (p) => p.getByRole('button', { name: 'Columns' }).click() },
  { name: 'queue-none-selected', who: 'reviewer', path: '/admin', answer: true, steps: (p) => p.evaluate(() => (document.getElementById('picked') as HTMLFormElement).requestSubmit(document.querySelector<HTMLButtonElement>('#picked [value=claim]'))).then(() => expect(p.getByRole('alert')).toContainText('Select submissions first')) },
  { name: 'inbox-reviewer', who: 'reviewer', path: '/notifications/inbox' },
  { name: 'assign', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/assign' },
  { name: 'queue-nothing-found', who: 'reviewer', path: '/admin?q=zzzzzzzz' },
  { name: 'review', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}' },
  {
    name: 'review-composer', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}?issue=app_description', answer: true,
    steps: (p) => p.locator('form.composer').getByRole('button', { name: 'Saved texts' }).click().then(() => p.getByLabel('Filter saved texts').fill('icon')),
  },
  { name: 'review-issues', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/issues' },
  { name: 'review-changes', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/changes' },
  { name: 'review-preview', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/preview' },
  { name: 'review-suite', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/suite' },
  { name: 'review-reveal', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}/reveal/test_password' },
  { name: 'review-pass', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}?confirm=pass' },
  { name: 'review-request-changes', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}?confirm=request-changes' },
  { name: 'review-keys', who: 'reviewer', path: '/admin/submissions/{Acme Visitor Pass}', steps: (p) => p.keyboard.press('?').then(() => modal(p.getByRole('dialog'))), answer: true },
  { name: 'texts', who: 'reviewer', path: '/admin/texts' },
  { name: 'removals', who: 'reviewer', path: '/admin/removals' },
  { name: 'figures', who: 'reviewer', path: '/admin/figures' },
  { name: 'figures-year', who: 'reviewer', path: '/admin/figures?days=365' },
  { name: 'figures-list', who: 'reviewer', path: '/admin/figures/list?of=turns&days=90' },
  { name: 'figures-issues', who: 'reviewer', path: '/admin/figures/list?of=issues&days=90&field=whole' },

  { name: 'review-remove', who: 'admin', path: '/admin/submissions/{Acme Directory}?confirm=remove' },
  { name: 'settings', who: 'admin', path: '/admin/settings' },
  { name: 'jobs', who: 'admin', path: '/admin/jobs?state=scheduled' },
  {
    name: 'settings-holidays', who: 'admin', path: '/admin/settings', answer: true,
    steps: async (p) => {
      await p.getByLabel('First day').fill('2098-12-24');
      await p.getByLabel('Last day').fill('2098-12-26');
      await p.getByLabel('Name', { exact: true }).fill('Year end');
      await p.getByRole('button', { name: 'Add holidays' }).click();
      await expect(p.getByText('Add 3 holidays?')).toBeVisible();
      await p.getByText('Import from a calendar').first().click();
    },
  },
  { name: 'orgs', who: 'admin', path: '/admin/orgs' },
  { name: 'org', who: 'admin', path: '/admin/orgs', at: '/admin/orgs/*', steps: (p) => p.getByRole('link', { name: 'Acme', exact: true }).click() },
  {
    name: 'org-delete', who: 'admin', path: '/admin/orgs', at: '/admin/orgs/*/delete',
    steps: (p) => p.getByRole('link', { name: 'Acme', exact: true }).click().then(() => p.getByRole('link', { name: 'Delete data…' }).click()),
  },
  { name: 'audit', who: 'admin', path: '/admin/audit' },
];

/** A browser of one of them. */
export async function browserOf(browser: Browser, product: Product, who: Who, options: BrowserContextOptions = {}): Promise<Page> {
  const email = people[who];
  return email ? signIn(browser, product, email, options) : newPage(browser, product, options);
}

/** Where the page is. */
export async function addressOf(product: Product, shown: Shown): Promise<string> {
  const demo = await product.demo();
  return shown.path.replace(/\{(.+)\}/, (_, name) => demo[name]);
}

/** Goes to the page as the person who sees it. */
export async function show(page: Page, product: Product, shown: Shown) {
  const answer = await page.goto(await addressOf(product, shown));
  if (!shown.answer) expect(answer!.status(), shown.name).toBe(200);
  await shown.steps?.(page);
  if (shown.at) await page.waitForURL(shown.at);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
