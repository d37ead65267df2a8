import { test, expect, signIn } from './product';
import { faults } from './axe';

test('a reviewer pauses a review with a reason, the ISV and the queue see it, and another reviewer resumes it', async ({ browser, product }) => {
  const { id, app, emails } = await product.org('Globex', 'Badge Desk');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
  await rae.getByRole('heading', { name: 'Pause review' }).click();
  expect(await faults(rae)).toEqual([]);
  await rae.getByLabel('Reason', { exact: true }).fill('Okta is changing the scopes that it uses.');
  await rae.getByRole('button', { name: 'Pause review' }).click();
  await expect(rae.getByRole('status')).toHaveText(/Review paused. We emailed the ISV./);
  await expect(rae.locator('.review-facts')).toContainText('Paused');
  await expect(rae.getByText('Okta is changing the scopes that it uses.').first()).toBeVisible();
  expect(await faults(rae)).toEqual([]);

  const isv = await signIn(browser, product, emails[0], { to: `/submissions/${id}` });
  await expect(isv.getByText('The OIN team has paused the review: “Okta is changing the scopes that it uses.”').first()).toBeVisible();
  expect(await faults(isv)).toEqual([]);
  const rob = await signIn(browser, product, 'rob@oin.example', { to: `/admin?q=${encodeURIComponent(app)}` });
  const due = rob.getByRole('row').filter({ hasText: app }).locator('.col-due');
  await expect(due).toContainText('Paused');
  await rob.getByRole('row').filter({ hasText: app }).getByRole('link', { name: app }).click();
  await rob.getByRole('button', { name: 'Resume review' }).click();
  await expect(rob.getByRole('status')).toHaveText(/Review resumed. We emailed the ISV./);
  await rob.goto(`/admin?q=${encodeURIComponent(app)}`);
  await expect(due.locator('time')).toBeVisible();
});
