import { test, expect, signIn } from './product';
import { faults } from './axe';
import { draft } from './walk';

for (const [name, viewport] of Object.entries({ 'a phone': { width: 360, height: 740 }, 'a laptop at 200%': { width: 683, height: 384 } })) {
  test(`The first field of each tab is on the first screen of ${name}`, async ({ browser, product }) => {
    const page = await draft(browser, product, { viewport });
    for (const tab of ['general', 'workflows', 'api']) {
      await page.goto(page.url().replace(/[^/]+$/, tab));
      const bar = (await page.locator('.savebar').boundingBox())!;
      const field = (await page.locator('.split-main').getByRole('textbox').or(page.locator('.split-main').getByRole('radio')).or(page.locator('.split-main').getByRole('switch')).or(page.locator('.split-main').getByRole('checkbox')).first().boundingBox())!;
      expect(field.y + field.height, tab).toBeLessThanOrEqual(bar.y);
      expect(bar.y + bar.height, tab).toBeCloseTo(viewport.height, 0);
    }
  });
}

test('The menu of a phone has what a wide header has, without JavaScript too', async ({ browser, product }) => {
  const { emails: [gus] } = await product.org('Globex');
  for (const javaScriptEnabled of [true, false]) {
    const page = await signIn(browser, product, gus, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const menu = page.getByRole('button', { name: 'Menu' });
    const link = page.getByRole('link', { name: 'Connectors' });
    await expect(link).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    if (javaScriptEnabled) expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(menu).toBeFocused();
    await menu.click();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connectors');
    await menu.click();
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.reload();
    await expect(menu).toBeHidden();
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await page.close();
  }
});

test('Tabs say how complete they are, and mark open issues', async ({ browser, product }) => {
  const { emails: [gus], id } = await product.org('Globex', 'Proof of Person');
  const page = await signIn(browser, product, gus, { to: `/submissions/${id}/general` });
  const tabs = page.getByRole('navigation', { name: 'Parts of the form' });
  await expect(tabs.getByRole('listitem')).toHaveText(['General Settings 100%', 'Workflows Connector 100% 1 issue', 'API Service Off'], { useInnerText: true });
  await expect(tabs.getByRole('link', { name: 'Workflows Connector' })).toHaveAccessibleDescription('100% 1 issue');
  await expect(page.locator('#submit-needs')).toContainText('Complete, but 2 issues still open');
  await page.getByRole('navigation', { name: 'See also' }).getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByText('Version 1, as last reviewed')).toBeVisible();
  await expect(page.getByText('Version 1, as it is now')).toBeVisible();
});

test('A phone says little of the org, offers no dropping of files, and keeps the buttons of an issue in two lines', async ({ browser, product }) => {
  const { emails: [gus], id } = await product.org('Globex', 'Proof of Person');
  for (const javaScriptEnabled of [true, false]) {
    const page = await signIn(browser, product, gus, { to: `/submissions/${id}/workflows`, viewport: { width: 360, height: 740 }, javaScriptEnabled });
    await expect(page.locator('#f-test_suite .drop-hint')).toBeHidden();
    const lines = page.locator('#issues-notice .prose'); // a line for each issue, since its field has all of it
    for (const line of await lines.all()) expect((await line.boundingBox())!.height).toBeLessThan(30);
    expect(await lines.count()).toBeGreaterThan(0);
    const asked = page.locator('.asked-bar');
    const tops = [];
    for (const name of ['Mark as resolved', 'Reply to', 'View conversation']) tops.push((await asked.getByText(name).locator('visible=true').first().boundingBox())!.y);
    expect(new Set(tops.map((y) => Math.round(y / 20))).size).toBe(2);
    await page.goto('/integrations');
    const notice = page.locator('.behalf');
    expect((await notice.boundingBox())!.height).toBeLessThan(80);
    await notice.getByRole('button', { name: 'Who can see this?' }).click();
    await expect(page.getByText('Everyone who can sign in for this org')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect(page.getByText('Everyone who can sign in for this org')).toBeVisible();
    await expect(notice.getByRole('button')).toBeHidden();
    await page.close();
  }
});

test('The button of a fix breaks its lines where a long name is wider than the phone', async ({ browser, product }) => {
  const page = await draft(browser, product, { viewport: { width: 320, height: 640 } });
  await page.getByLabel('App name', { exact: true }).fill('Okta Automated Provisioning and Deprovisioning Orchestrator');
  const fix = page.getByRole('button', { name: 'Change to “Automated Provisioning' });
  await expect(fix).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { x, width } = (await fix.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(320);
});

test('The filters of the queue leave room on both sides of the narrowest screen', async ({ browser, product }) => {
  const page = await signIn(browser, product, 'rae@oin.example', { viewport: { width: 320, height: 640 }, to: '/admin' });
  await page.getByRole('button', { name: 'Filters' }).click();
  const box = (await page.locator('#filters').boundingBox())!;
  expect(box.x).toBeCloseTo(16, 0);
  expect(box.x + box.width).toBeCloseTo(304, 0);
});
