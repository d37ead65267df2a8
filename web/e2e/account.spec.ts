import { test, expect, signIn } from './product';

test('a reviewer sees the whole test account on the page of the submission, and not for long', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Risk Radar');
  const rae = await signIn(browser, product, 'rae@oin.example');
  await rae.clock.install();
  await rae.goto(`/admin/submissions/${id}`);
  const link = rae.getByRole('link', { name: /opens in a new tab/ }).first(); // what the ISV has linked opens next to the review
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);

  const reveal = rae.getByRole('button', { name: 'Reveal' });
  const secret = rae.getByRole('status', { name: 'Test account password' });
  await reveal.press('Enter');
  await expect(secret).not.toBeEmpty();
  await expect(rae).toHaveURL(new RegExp(`/admin/submissions/${id}$`));
  for (const what of ['Test account URL', 'Test account username or email', 'Test account password']) {
    await expect(rae.getByRole('button', { name: `Copy ${what}` })).toBeVisible();
  }
  const hide = rae.getByRole('link', { name: 'Hide now' });
  await expect(hide).toBeFocused();
  await hide.press('Enter');
  await expect(secret).toHaveCount(0);
  await expect(reveal).toBeFocused();

  await rae.clock.pauseAt(Date.now() + 60_000);
  await reveal.click();
  await expect(secret).not.toBeEmpty();
  await rae.clock.runFor('00:29');
  await expect(rae.getByRole('timer')).toHaveText('Hidden again in 1 second.');
  await rae.clock.runFor('00:02');
  await expect(secret).toHaveCount(0);
  await expect(reveal).toBeVisible();
  await expect(rae.getByText('viewed “Test account password”')).toHaveCount(0); // until the page is read again
  await rae.reload();
  await expect(rae.getByText('viewed “Test account password”').first()).toBeAttached();
});

test('without JavaScript, the test account has a page of its own', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Risk Radar');
  const rae = await signIn(browser, product, 'rae@oin.example', { javaScriptEnabled: false });
  await rae.goto(`/admin/submissions/${id}`);
  await rae.getByRole('button', { name: 'Reveal' }).click();
  await expect(rae).toHaveURL(/reveal\/test_password$/);
  await expect(rae.getByRole('status', { name: 'Test account password' })).not.toBeEmpty();
  await expect(rae.getByRole('term').filter({ hasText: 'Test account username or email' })).toBeVisible();
});
