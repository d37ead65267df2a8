import type { Locator } from '@playwright/test';
import { test, expect } from './product';
import { draft, ready, saved } from './walk';

test('a pasted list of scopes becomes rows', async ({ browser, product }) => {
  const page = await draft(browser, product);
  await page.getByLabel('App name', { exact: true }).fill('Pasted scopes');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'API Service' }).first().click();
  await expect(page.getByLabel('API Service Support')).toBeVisible();
  await ready(page);
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

test('what was pasted into a list is shown as it is kept, once the list is left', async ({ browser, product }) => {
  const page = await draft(browser, product);
  const values = (key: string) => page.locator(`[name="${key}.value"]`).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const fill = async (box: Locator, text: string) => {
    const answered = saved(page, text);
    await box.fill(text);
    await (await answered).finished();
    await expect(page.locator('#saving')).toHaveText('Saved.');
  };
  const heading = page.getByRole('heading', { level: 1 });

  await fill(page.getByLabel('App name', { exact: true }), 'Pasted contacts');
  const contacts = page.locator('#f-support_contacts');
  await contacts.getByRole('button', { name: '+ Add Another' }).click();
  await contacts.getByLabel('Type of contact 1').selectOption('email');
  await fill(contacts.getByLabel('Support contacts 1'), 'Bob <bob@acme.example>');
  const before = await values('support_contacts');
  expect(before[0]).toBe('Bob <bob@acme.example>'); // the caret is in it
  await heading.click();
  await expect.poll(() => values('support_contacts')).toEqual(['bob@acme.example', ...before.slice(1)]);
  await contacts.getByLabel('Type of contact 2').selectOption('phone');
  await fill(contacts.getByLabel('Support contacts 2'), '\u202a+1\u00a0415\u2011555\u20110100');
  await heading.click();
  await expect(contacts.getByLabel('Support contacts 2')).toHaveValue('+1 415-555-0100');
  await expect(contacts.locator('[aria-invalid]')).toHaveCount(0);

  await page.getByRole('link', { name: 'API Service' }).first().click();
  const checked = saved(page, 'api_support');
  await page.getByLabel('API Service Support').check();
  await (await checked).finished();
  const scopes = page.locator('[name="api_scopes.value"]');
  await fill(scopes.nth(1), 'OKTA.LOGS.READ');
  await fill(scopes.nth(0), '• okta.users.read, okta.groups.read');
  expect(await values('api_scopes')).toContain('• okta.users.read, okta.groups.read');
  await fill(scopes.nth(0), '• okta.users.read, okta.groups.read, okta.apps.read');
  await heading.click();
  const kept = ['okta.users.read', 'okta.groups.read', 'okta.apps.read', 'okta.logs.read'];
  await expect.poll(async () => (await values('api_scopes')).filter(Boolean)).toEqual(kept);
  await expect(page.locator('#f-api_scopes [aria-invalid]')).toHaveCount(0);
  await page.reload();
  expect((await values('api_scopes')).filter(Boolean)).toEqual(kept);
});

test('a pasted list of support contacts becomes rows of their types, and other text stays as it is', async ({ browser, product }) => {
  const page = await draft(browser, product);
  await ready(page);
  const contacts = page.locator('#f-support_contacts');
  const rows = () => contacts.locator('[data-row]').evaluateAll((all) => all.map((row) => [row.querySelector('select')!.value, row.querySelector('input')!.value]));
  /** Pastes as a keyboard does: the browser puts the text in unless the page has. */
  const paste = (box: Locator, text: string) => box.evaluate((b: HTMLInputElement, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    b.focus();
    if (b.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) document.execCommand('insertText', false, pasted);
  }, text);

  await paste(contacts.getByLabel('Support contacts 1'), 'Email: support@acme.example, +41\u00a044 123\u201145 67;\n• https://help.acme.example/faq\n• Sales <sales@acme.example>');
  await expect(contacts.getByLabel('Support contacts 4')).toBeFocused();
  await expect(page.locator('#saving')).toHaveText('Saved.');
  await page.reload();
  expect(await rows()).toEqual([['email', 'support@acme.example'], ['phone', '+41 44 123-45 67'], ['url', 'https://help.acme.example/faq'], ['email', 'sales@acme.example']]);
  await expect(contacts.locator('[aria-invalid]')).toHaveCount(0);

  await ready(page);
  await contacts.getByRole('button', { name: '+ Add Another' }).click();
  const fifth = contacts.getByLabel('Support contacts 5');
  await paste(fifth, 'https://status.acme.example');
  expect((await rows())[4]).toEqual(['url', 'https://status.acme.example']);
  await fifth.fill('');
  await paste(fifth, 'Ask your account team, or support@acme.example');
  expect(await rows()).toHaveLength(5);
  expect((await rows())[4][1]).toBe('Ask your account team, or support@acme.example');
});
