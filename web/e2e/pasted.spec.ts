import { test, expect, signIn } from './product';

test('a pasted list of scopes becomes rows', async ({ browser, product }) => {
  const page = await signIn(browser, product, 'Acme', 'ada@acme.example');
  await page.getByRole('button', { name: 'Add New Submission' }).first().click();
  await page.getByLabel('App name', { exact: true }).fill('Pasted scopes');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'API Service' }).first().click();
  await page.getByLabel('API Service Support').check();
  await expect(page.getByText('Client Credentials', { exact: true })).toBeVisible();
  const boxes = page.locator('[name="api_scopes.value"]');
  await boxes.nth(1).fill('okta.logs.read');
  await boxes.nth(0).focus();
  await boxes.nth(0).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'okta.users.read,\nOKTA.groups.read "okta.apps.read"\nokta.governance.entitlements.read');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(boxes).toHaveCount(5);
  await expect(boxes.nth(4)).toHaveValue('okta.governance.entitlements.read');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('#saving')).toContainText('Saved');
  await page.reload();
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).toEqual([
    'okta.users.read', 'okta.logs.read', 'okta.groups.read', 'okta.apps.read', 'okta.governance.entitlements.read',
  ]);
});
