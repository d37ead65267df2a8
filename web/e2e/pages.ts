import { expect, newPage, signIn, type Product } from './product';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

// All pages of the product, as the people who see them get there: what is looked at
// (screenshots.ts), read by axe (access.spec.ts) and weighed (weight.spec.ts).

export const people = {
  visitor: null,
  newcomer: { org: 'Hooli', email: 'hana@hooli.example' },
  ISV: { org: 'Acme', email: 'ada@acme.example' },
  reviewer: { org: 'OIN team', email: 'rae@oin.example' },
  admin: { org: 'OIN team', email: 'max@oin.example' },
} as const;

export type Who = keyof typeof people;

export interface Shown {
  name: string;
  who: Who;
  /** Where the page is, or from where the steps go on. */
  path: string;
  /** The way from there, as a person goes it. */
  steps?: (page: Page) => Promise<unknown>;
  /** The page is there in answer to something, so its address alone does not show it. */
  answer?: boolean;
}

/** Follows a link, and is on another page. */
const follow = async (page: Page, name: string | RegExp, within: string | RegExp = '') => {
  const place = within ? page.getByRole('row').filter({ hasText: within }) : page.getByRole('main');
  const link = place.getByRole('link', { name }).first();
  const to = await link.getAttribute('href', { timeout: 10_000 });
  await page.goto(to!);
};

/** Goes on to one of the pages of the submission that one is at, or to a question about it. */
const goOn = async (p: Page, page: string) => {
  if (page) await p.goto(p.url().replace(/(submissions\/[^/?]+).*/, `$1${page.startsWith('?') ? '' : '/'}${page}`));
};

/** Opens the submission of this name and goes on to one of its pages. */
const submission = (name: string, button: string, page = '') => async (p: Page) => {
  await follow(p, button, name);
  await goOn(p, page);
};

/** Opens it as reviewers do. */
const review = (name: string, page = '') => async (p: Page) => {
  await follow(p, name);
  await goOn(p, page);
};

const draft = 'Acme Door Keys';

export const pages: Shown[] = [
  { name: 'landing', who: 'visitor', path: '/' },
  { name: 'glossary', who: 'visitor', path: '/glossary' },
  { name: 'catalog', who: 'visitor', path: '/catalog' },
  { name: 'catalog-nothing-found', who: 'visitor', path: '/catalog?q=zzzzzzzz' },
  { name: 'catalog-entry', who: 'visitor', path: '/catalog', steps: (p) => follow(p, 'Acme Directory') },
  { name: 'sign-in', who: 'visitor', path: '/sign-in' },
  { name: 'connect', who: 'visitor', path: '/connect' },
  { name: 'style-guide', who: 'visitor', path: '/style-guide' },
  { name: 'dialog', who: 'visitor', path: '/style-guide?dialog=yes', answer: true },
  { name: 'not-found', who: 'visitor', path: '/no-such-page', answer: true },

  { name: 'integrations-none', who: 'newcomer', path: '/integrations' },
  { name: 'connectors-none', who: 'newcomer', path: '/connectors' },

  { name: 'integrations', who: 'ISV', path: '/integrations' },
  { name: 'form-general', who: 'ISV', path: '/integrations', steps: submission(draft, 'Edit', 'general') },
  { name: 'form-workflows', who: 'ISV', path: '/integrations', steps: submission(draft, 'Edit', 'workflows') },
  { name: 'form-api-service', who: 'ISV', path: '/integrations', steps: submission(draft, 'Edit', 'api') },
  { name: 'form-changes-requested', who: 'ISV', path: '/integrations', steps: submission('Acme Shift Planner', 'Edit') },
  { name: 'issues', who: 'ISV', path: '/integrations', steps: submission('Acme Shift Planner', 'Edit', 'issues') },
  { name: 'submitted', who: 'ISV', path: '/integrations', steps: submission('Acme Visitor Pass', 'View') },
  { name: 'in-qa', who: 'ISV', path: '/integrations', steps: submission('Acme Risk Radar', 'View') },
  { name: 'test-instances', who: 'ISV', path: '/integrations', steps: submission('Acme Risk Radar', 'View', 'test') },
  { name: 'delete-question', who: 'ISV', path: '/integrations', steps: (p) => p.getByRole('button', { name: `Delete ${draft}` }).click(), answer: true },
  { name: 'withdraw-question', who: 'ISV', path: '/integrations', steps: submission('Acme Visitor Pass', 'View', 'general?confirm=withdraw') },
  { name: 'forbidden', who: 'ISV', path: '/admin', answer: true },
  { name: 'connectors', who: 'ISV', path: '/connectors' },
  { name: 'connection', who: 'ISV', path: '/connection' },
  { name: 'sessions', who: 'ISV', path: '/sessions' },
  { name: 'signed-in', who: 'ISV', path: '/signed-in' },
  { name: 'notifications', who: 'ISV', path: '/notifications' },

  { name: 'queue', who: 'reviewer', path: '/admin' },
  { name: 'queue-nothing-found', who: 'reviewer', path: '/admin?q=zzzzzzzz' },
  { name: 'review', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass') },
  { name: 'review-issues', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', 'issues') },
  { name: 'review-changes', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', 'changes') },
  { name: 'review-preview', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', 'preview') },
  { name: 'review-suite', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', 'suite') },
  { name: 'review-pass', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', '?confirm=pass') },
  { name: 'review-request-changes', who: 'reviewer', path: '/admin', steps: review('Acme Visitor Pass', '?confirm=request-changes') },
  { name: 'review-keys', who: 'reviewer', path: '/admin', steps: async (p) => (await review('Acme Visitor Pass')(p), p.keyboard.press('?')), answer: true },
  { name: 'texts', who: 'reviewer', path: '/admin/texts' },
  { name: 'removals', who: 'reviewer', path: '/admin/removals' },
  { name: 'figures', who: 'reviewer', path: '/admin/figures' },

  { name: 'review-remove', who: 'admin', path: '/admin?status=PUBLISHED', steps: review('Acme Directory', '?confirm=remove') },
  { name: 'settings', who: 'admin', path: '/admin/settings' },
  { name: 'orgs', who: 'admin', path: '/admin/orgs' },
  { name: 'org', who: 'admin', path: '/admin/orgs', steps: (p) => follow(p, 'Acme') },
  { name: 'audit', who: 'admin', path: '/admin/audit' },
];

/** A browser of one of them. */
export async function browserOf(browser: Browser, product: Product, who: Who, options: BrowserContextOptions = {}): Promise<Page> {
  const person = people[who];
  return person ? signIn(browser, product, person.org, person.email, options) : newPage(browser, product, options);
}

/** Goes to the page as the person who sees it. */
export async function show(page: Page, shown: Shown) {
  await page.goto(shown.path);
  await shown.steps?.(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (!shown.answer) expect((await page.request.get(page.url())).status(), shown.name).toBe(200);
}
