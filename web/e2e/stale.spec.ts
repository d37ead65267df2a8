import { test, expect, signIn } from './product';
import { open, submit } from './walk';

test('a reviewer decides only on the round that they saw', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Visitor Pass');
  const address = `/admin/submissions/${acme.id}`;
  const ada = await signIn(browser, product, acme.emails[0], { to: null });

  // Rae reads it, opens the question, and writes why it passes.
  const rae = await signIn(browser, product, 'rae@oin.example', { to: address });
  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  await rae.getByLabel('explain why it can pass').fill('I know this team.');

  // Meanwhile Ada swaps the description: it is to be reviewed again, as it was.
  await open(ada, acme.app, 'View');
  await ada.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(ada.getByRole('button', { name: 'Submit for Review' })).toBeVisible();

  // While it is withdrawn, its page says so.
  const second = await rae.context().newPage();
  await second.goto(address);
  await expect(second.getByText('The ISV withdrew this submission')).toBeVisible();
  await expect(second.getByText('withdrew it from review')).toBeVisible();

  await ada.getByLabel('App description').fill('Something else altogether, which nobody has read.');
  await submit(ada);

  await rae.getByRole('dialog').getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(rae.getByText('Nothing was changed. 1 field is different from what you saw.')).toBeVisible();
  await expect(rae.getByText('submitted it for review')).toBeVisible();
  await expect(rae.getByText('I know this team.')).toBeVisible(); // what was typed is given back
  await rae.getByRole('link', { name: 'View changes' }).click();
  await expect(rae.locator('ins', { hasText: 'altogether' }).or(rae.getByText('Something else altogether'))).not.toHaveCount(0);

  // Nothing has happened to it.
  await rae.goto(address);
  await expect(rae.getByText('To be reviewed by Okta').first()).toBeVisible();
  await rae.getByRole('button', { name: 'Pass', exact: true }).click();
  await rae.getByLabel('explain why it can pass').fill('Read once more.');
  await rae.getByRole('dialog').getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Passed' })).toBeVisible();
});
