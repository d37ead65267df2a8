import { test, expect, signIn, type Product } from './product';
import { modal } from './walk';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Ada at her draft. */
async function author(browser: Browser, product: Product): Promise<{ ada: Page; name: string }> {
  const { emails, id, app } = await product.org('Acme', 'Door Keys');
  return { name: app, ada: await signIn(browser, product, emails[0], { to: `/submissions/${id}/general` }) };
}

/** Rae at a submission that no other test reviews. */
async function reviewer(browser: Browser, product: Product, options: BrowserContextOptions = {}): Promise<{ rae: Page; name: string }> {
  const { id, app } = await product.org('Acme', 'Visitor Pass');
  return { name: app, rae: await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}`, ...options }) };
}

/** What a screen reader meets on the page, in order: the nodes of Chromium's accessibility tree that say something. */
async function read(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = new Map(nodes.map((n) => [n.nodeId, n]));
  const spoken = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'heading', 'link', 'button', 'textbox', 'combobox', 'radio', 'progressbar', 'status', 'image', 'dialog'];
  const lines: string[] = [];
  const walk = (id: string) => {
    const n = node.get(id);
    if (!n) return;
    const role = String(n.role?.value ?? '');
    if (!n.ignored && spoken.includes(role)) lines.push(`${role} ${n.name?.value ?? ''}`.trim());
    n.childIds?.forEach(walk);
  };
  walk(nodes[0].nodeId);
  return lines;
}

/** That these lines stand on the page in this order, whatever stands between them. */
function inOrder(lines: string[], wanted: string[]) {
  let at = 0;
  for (const line of wanted) {
    const found = lines.indexOf(line, at);
    expect(found, `“${line}” comes after “${lines[at - 1] ?? 'the start'}” in\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

test('a screen reader meets the parts of a page and of the form in their order', async ({ browser, product }) => {
  const { ada, name } = await author(browser, product);
  const form = await read(ada);
  inOrder(form, [
    'link Skip to content', 'banner', 'navigation Main', 'main', `heading ${name}`, 'navigation Parts of the form', 'link General Settings',
    'heading General Settings', 'heading App information', 'radio Yes', 'radio No',
    'textbox App name', 'textbox App website', 'combobox Use case(s) 1', 'button Remove use case 1', 'button + Add Another', 'textbox App description',
    'heading Customer support', 'combobox Type of contact 1', 'textbox Support contacts 1', 'button Remove contact 1', 'textbox Escalation support contact',
    'heading Test account', 'textbox Test account URL', 'textbox Test account username or email', 'textbox Test account password', 'textbox Additional instructions',
    'button Delete', 'complementary Progress', 'status', 'button Save', 'button Submit for Review', 'progressbar General Settings', 'progressbar Workflows Connector',
    'heading What reviewers check', 'contentinfo', 'navigation Help',
  ]);
  expect(form.filter((l) => ['link', 'button', 'textbox', 'combobox', 'image', 'progressbar'].includes(l)), 'all that one can use has a name').toEqual([]);
  await expect(ada.getByLabel('App description')).toHaveAccessibleDescription(/^In full sentences: what your app does.*of 1023 characters/);

  const { rae, name: reviewed } = await reviewer(browser, product);
  inOrder(await read(rae), [
    'navigation Main', 'main', 'link Queue', `heading ${reviewed}`, 'button Claim', 'navigation Views of this submission', 'button Pass', 'button Request changes',
    'heading General Settings', 'heading App information', 'heading Workflows Connector', 'complementary About this submission', 'heading Checklist', 'heading Internal notes', 'heading History',
  ]);
});

test('a question keeps the focus while it is open, and gives it back', async ({ browser, product }) => {
  const { ada, name } = await author(browser, product);
  await ada.goto('/integrations');
  const bin = ada.getByRole('button', { name: `Delete ${name}` });
  await bin.focus();
  await ada.keyboard.press('Enter');
  const question = ada.getByRole('dialog', { name: `Delete “${name}”?` });
  await modal(question);
  const lines = await read(ada);
  expect(lines[0], 'nothing behind it is read').toBe(`dialog Delete “${name}”?`);
  for (let i = 0; i < 6; i++) {
    await ada.keyboard.press('Tab');
    // The browser's own bar is a stop of the round; the page behind is not.
    expect(await ada.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))).toBe(true);
  }
  await ada.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(bin).toBeFocused();
  await expect(ada).toHaveURL(/^[^?]*$/);

  const { rae } = await reviewer(browser, product);
  await rae.getByRole('button', { name: 'Request changes' }).click();
  const changes = rae.getByRole('dialog');
  await modal(changes);
  await changes.getByRole('link', { name: 'Cancel' }).click();
  await expect(rae.getByRole('button', { name: 'Request changes' })).toBeFocused();
});

test('with colours of the system, the place where one is stands out', async ({ browser, product }) => {
  const { rae } = await reviewer(browser, product, { forcedColors: 'active' });
  for (const name of ['Main', 'Views of this submission']) {
    const links = rae.getByRole('navigation', { name }).getByRole('link');
    const grounds = await links.evaluateAll((all) => all.map((a) => [a.getAttribute('aria-current') ?? '', getComputedStyle(a).backgroundColor]));
    const here = grounds.filter(([current]) => current === 'page');
    expect(here).toHaveLength(1);
    expect(grounds.filter(([, ground]) => ground === here[0][1])).toHaveLength(1);
  }
});

test('a submission on paper has its answers and the exact times, and nothing to press', async ({ browser, product }) => {
  const { rae } = await reviewer(browser, product);
  await rae.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(rae.getByText('Visitor Pass invites guests')).toBeVisible();
  await expect(rae.getByRole('heading', { name: 'Checklist' })).toBeVisible();
  await expect(rae.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(rae.getByRole('navigation')).toHaveCount(0);
  const exact = rae.locator('main time .visually-hidden').first();
  await expect(exact).toContainText(/, \d\d:\d\d/);
  expect(await exact.evaluate((e) => e.getBoundingClientRect().width)).toBeGreaterThan(20);
  expect(await rae.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 36, 33)');
});
