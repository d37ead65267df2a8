import { test, expect, newPage, unlogged, signIn } from './product';
import { faults } from './axe';
import type { Locator, Page } from '@playwright/test';
import { icon, suite } from './files';
import { mailed, modal, ready, unanswered } from './walk';

/** Moves the focus with Tab alone until it is there. */
async function tabTo(page: Page, to: Locator) {
  await expect(to).toBeVisible();
  for (let i = 0; i < 150; i++) {
    if (await to.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${to}`);
}

async function typeInto(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function choose(page: Page, input: Locator, file: { name: string; mimeType: string; buffer: Buffer }) {
  await tabTo(page, input);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(file);
}

async function press(page: Page, button: Locator) {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

for (const javaScriptEnabled of [true, false]) {
  test(`the form goes from 0 to 100% by keyboard alone on 360 pixels, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, product }) => {
    const { emails: [ada] } = await product.org('Acme');
    const page = await signIn(browser, product, ada, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    page.on('filechooser', () => {}); // tells the browser now that it is to hand them over: at the first one it can be late
    await press(page, page.getByRole('button', { name: 'Add New Submission' }).first());
    const general = page.getByRole('progressbar', { name: 'General Settings' });
    await expect(general).toHaveAttribute('aria-valuenow', '0');

    await tabTo(page, page.getByRole('radio', { name: 'Yes' }));
    await page.keyboard.press('ArrowRight'); // to No
    const name = `Acme Keys ${javaScriptEnabled ? 'with' : 'without'}`;
    await typeInto(page, 'App name', name);
    await typeInto(page, 'App website', 'https://www.globex.example');
    await tabTo(page, page.locator('[name="use_cases.value"]').first());
    await page.keyboard.type('Zero');
    await typeInto(page, 'App description', 'Keys for doors, from a keyboard.');
    await choose(page, page.locator('[name=app_icon]'), icon());
    await typeInto(page, 'Support contacts 1', 'support@globex.example');
    await typeInto(page, 'Escalation support contact', 'okta-escalations@globex.example');
    await typeInto(page, 'Test account URL', 'https://app.globex.example/login');
    await typeInto(page, 'Test account username or email', 'isvtest@okta.com');
    await typeInto(page, 'Test account password', unlogged('correct horse battery'));
    for (const { control, text } of await unanswered(page, product)) {
      await tabTo(page, control);
      await page.keyboard.type(text);
    }
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await expect(general).toHaveAttribute('aria-valuenow', '100');

    await press(page, page.getByRole('button', { name: 'Next: Workflows Connector' }));
    await tabTo(page, page.getByLabel('Connector Support'));
    await page.keyboard.press('Space');
    await typeInto(page, 'Connector', 'globex_293ca73ef2a04fe48eaa3bb7876df2e6');
    await typeInto(page, 'Version', '1.0.0');
    await choose(page, page.locator('[name=test_suite]'), suite('globex_293ca73ef2a04fe48eaa3bb7876df2e6'));
    await typeInto(page, 'User documentation URL', 'https://docs.globex.example/guide');
    await typeInto(page, 'API documentation URL', 'https://docs.globex.example/api');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await expect(page.getByRole('progressbar', { name: 'Workflows Connector' })).toHaveAttribute('aria-valuenow', '100');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await press(page, page.getByRole('button', { name: 'Submit for Review' }));
    const question = page.getByRole('dialog');
    if (javaScriptEnabled) await modal(question); // which moves the focus
    await press(page, question.getByRole('button', { name: 'Submit', exact: true }));
    await expect(page.getByRole('status').filter({ hasText: 'Submitted' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

test('a person comes from the landing page to their integrations, and a visitor follows one by email, by keyboard alone', async ({ browser, product }) => {
  const page = await newPage(browser, product);
  await page.goto('/');
  await press(page, page.getByRole('link', { name: 'Start Submission Form' }).first());
  await press(page, page.getByRole('button', { name: 'Globex', exact: true }));
  await press(page, page.getByRole('button', { name: 'gus@globex.example', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My App Integrations');

  await page.goto('/catalog/acme-directory');
  await press(page, page.getByText('Follow it by email'));
  await typeInto(page, 'Your email address', 'cleo@customer.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Check your email.');
  await page.goto((await mailed(page, 'Confirm emails about', /\/subscriptions\/confirm\?token=[\w-]+/))!);
  await press(page, page.getByRole('button', { name: 'Confirm' }));
  await expect(page.getByRole('status')).toContainText('Confirmed.');
  expect(await faults(page)).toEqual([]);
  await press(page, page.getByRole('button', { name: 'Unsubscribe', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No more emails');
});

test('reviewers go through the queue and a submission by keys, which rest while one types and can be turned off', async ({ browser, product }) => {
  await Promise.all([product.org('Acme', 'Visitor Pass'), product.org('Globex', 'Badge Desk')]);
  const page = await signIn(browser, product, 'rae@oin.example', { to: '/admin?status=REVIEW&assignee=unassigned' });
  const { keyboard } = page;
  const links = page.locator('[data-stop] a.name');
  await keyboard.press('j');
  await expect(links.first()).toBeFocused();
  await keyboard.press('j');
  await keyboard.press('k');
  await expect(links.first()).toBeFocused();
  const name = await links.first().textContent();
  await keyboard.press('/');
  await keyboard.type('jc/?');
  await expect(page.getByLabel('Search')).toHaveValue('jc/?');

  // The list opens by its key or its button, and gives the focus back.
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await links.first().focus();
  await keyboard.press('?');
  await expect(list).toContainText('Next submission');
  await keyboard.press('j');
  await keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(links.first()).toBeFocused();
  await button.click();
  await list.getByRole('button', { name: 'Turn off shortcuts' }).click();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
  await keyboard.press('j');
  await keyboard.press('?');
  await expect(button).toBeFocused();
  await expect(list).toBeHidden();
  await button.click();
  await list.getByRole('button', { name: 'Turn on shortcuts' }).click();
  await keyboard.press('Escape');
  await expect(list).toBeHidden();

  await keyboard.press('j'); // goes on from the first
  await expect(links.nth(1)).toBeFocused();
  await keyboard.press('k');
  const at = (link: Locator) => link.evaluate((e) => Math.round(e.getBoundingClientRect().top));
  const [claimed, following] = [await at(links.first()), (await links.nth(1).textContent())!];
  await keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Claimed' })).toBeVisible();
  await expect(links.first()).toHaveText(following);
  await expect.poll(() => at(links.first())).toBe(claimed); // where one clicks next, under the message too
  await page.goto('/admin?assignee=me');
  await expect(page.getByRole('button', { name: 'Release' }).and(page.locator(`[aria-describedby="${await links.filter({ hasText: name! }).getAttribute('id')}"]`))).toBeVisible();

  // From the queue into a submission, to an issue on its first field, and back.
  await keyboard.press('j');
  await keyboard.press('c'); // which is theirs already, and stays so
  await expect(page.getByText("It's yours already. Press Shift+C to release it.")).toBeVisible();
  await keyboard.press('o');
  await expect(page).toHaveURL(/\/admin\/submissions\/[^/]+$/);
  await ready(page);
  await keyboard.press('c');
  await expect(page.getByText("It's yours already. Press Shift+C to release it.")).toBeVisible();
  await keyboard.press('j');
  await expect(page.getByText("It's yours already.")).toBeHidden();
  await keyboard.press('Shift+C');
  await expect(page.getByRole('status').filter({ hasText: 'Released' })).toBeVisible();
  await expect(page.getByText('Not claimed')).toBeVisible();
  await ready(page);
  await keyboard.press('j');
  await keyboard.press('i');
  await expect(page.locator('.composer').getByRole('textbox', { name: 'Issue' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.locator('.composer')).toHaveCount(0);
  await keyboard.press('3');
  await expect(page.getByRole('link', { name: 'Issues', exact: true })).toHaveAttribute('aria-current', 'page');
  await ready(page);
  await keyboard.press('i');
  await expect(page.getByLabel('Issue', { exact: true })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).click();
  await keyboard.press('1');
  await expect(page.getByRole('link', { name: 'Submission', exact: true })).toHaveAttribute('aria-current', 'page');
  await ready(page);
  // A question opens over the place where one reads, and j goes on there after it.
  for (let i = 0; i < 6; i++) await keyboard.press('j');
  const scrolled = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 700));
  expect(await scrolled()).toBe(700);
  await keyboard.press('r');
  const question = page.getByRole('dialog', { name: /Request changes|Report bugs/ });
  await modal(question);
  await keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: /Request changes|Report bugs/ })).toBeFocused();
  expect(await scrolled()).toBe(700);
  await keyboard.press('j');
  await expect(page.locator('[data-stop] [data-stop-here]').nth(6)).toBeFocused();
  await keyboard.press('n');
  await expect(page.getByLabel('New note')).toBeFocused();
  await page.getByRole('heading', { level: 1 }).click();
  await keyboard.press('u');
  await expect(page).toHaveURL(/\/admin\?assignee=me$/);
});
