import { test, expect, signIn } from './product';
import { faults } from './axe';

test('the bell says what is new, and opening it marks it as read', async ({ browser, product }) => {
  const { emails: [email], id, app } = await product.org('Acme', 'Visitor Pass'); // in review
  const ada = await signIn(browser, product, email);
  const bell = ada.getByRole('banner').getByRole('link', { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName('Notifications');

  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
  await rae.getByRole('button', { name: 'Request changes' }).click();
  const dialog = rae.getByRole('dialog');
  await dialog.getByLabel('Issue 1', { exact: true }).fill('Name the doors.');
  await dialog.getByRole('button', { name: 'Request changes' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Changes requested' })).toBeVisible();

  await ada.reload();
  await expect(bell).toHaveAccessibleName('Notifications, 1 unread');
  await bell.click();
  await expect(ada.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible();
  const item = ada.getByRole('listitem').filter({ hasText: `Changes requested: “${app}”` });
  await expect(item).toContainText('Unread');
  expect(await faults(ada)).toEqual([]);
  await item.getByRole('link').click();
  await expect(ada).toHaveURL(new RegExp(`/submissions/${id}`));
  await expect(bell).toHaveAccessibleName('Notifications');
  await bell.click();
  await expect(item).not.toContainText('Unread');
});

test('notifications work without JavaScript, and can be marked as read all at once', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme', 'Shift Planner'); // with changes requested
  const ada = await signIn(browser, product, email, { to: '/notifications/inbox', javaScriptEnabled: false });
  const bell = ada.getByRole('banner').getByRole('link', { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName(/unread/);
  await ada.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(ada.getByRole('status')).toContainText('All marked as read');
  await expect(bell).toHaveAccessibleName('Notifications');
  await expect(ada.getByText('Unread', { exact: true })).toHaveCount(0);
  await ada.getByRole('link', { name: 'Email settings' }).first().click();
  await expect(ada.getByRole('heading', { name: 'Email settings' })).toBeVisible();
});

test('an email can come as it happens, once a day, or never', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme');
  for (const javaScriptEnabled of [true, false]) {
    const ada = await signIn(browser, product, email, { to: '/notifications', javaScriptEnabled });
    const passed = ada.getByLabel('First review passed');
    await passed.selectOption(javaScriptEnabled ? 'Once a day' : 'Never');
    await expect(ada.getByText('sent soon after 13:00 UTC')).toBeVisible();
    await ada.getByRole('button', { name: 'Save' }).click();
    await expect(ada.getByRole('status')).toContainText('Email settings saved');
    await expect(passed).toHaveValue(javaScriptEnabled ? 'daily' : 'never');
    await expect(ada.getByLabel('Submission received')).toHaveValue('now');
  }
});
