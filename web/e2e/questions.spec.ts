import { test, expect, signIn } from './product';
import { faults } from './axe';

test('an ISV asks the OIN team during a review, and a reviewer turns the question into an issue', async ({ browser, product }) => {
  const { emails: [email], id, app } = await product.org('Acme', 'Visitor Pass'); // in review
  const ada = await signIn(browser, product, email, { to: `/submissions/${id}/general` });
  await ada.getByRole('link', { name: 'Ask the OIN team a question' }).click();
  await ada.getByLabel('Your question').fill('Do you need a second test account?');
  expect(await faults(ada)).toEqual([]);
  await ada.getByLabel('Your question').press('Control+Enter');
  await expect(ada.getByRole('status').filter({ hasText: 'Question sent' })).toBeVisible();
  const asked = ada.getByRole('article').filter({ hasText: 'Do you need a second test account?' });
  await expect(asked).toContainText("Waiting for the OIN team's reply");
  await expect(asked.getByRole('button', { name: 'Withdraw question' })).toBeVisible();

  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin?q=${encodeURIComponent(app)}` });
  await rae.getByRole('row').filter({ hasText: app }).getByRole('link', { name: 'ISV replied' }).click();
  const question = rae.getByRole('article').filter({ hasText: 'Do you need a second test account?' });
  await expect(question).toContainText('Waiting for your reply');
  expect(await faults(rae)).toEqual([]);
  await question.getByLabel('Reply').fill('Yes, please add one.');
  await question.getByRole('button', { name: 'Turn into an issue' }).click();
  await expect(rae.getByRole('status').filter({ hasText: 'Turned into an issue' })).toBeVisible();
  await expect(question).toContainText('Open');

  await ada.reload();
  await expect(asked).toContainText('Yes, please add one.');
  await expect(asked.getByRole('button', { name: 'Mark as resolved' })).toBeVisible();
});

test('a question is sent without JavaScript too', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Acme', 'Visitor Pass');
  const ada = await signIn(browser, product, email, { to: `/submissions/${id}/issues`, javaScriptEnabled: false });
  await ada.getByRole('button', { name: 'Send question' }).click();
  await expect(ada.getByText('Type your question.')).toBeVisible();
  await ada.getByLabel('Your question').fill('Is the icon fine?');
  await ada.getByLabel('About').selectOption('App icon');
  await ada.getByRole('button', { name: 'Send question' }).click();
  await expect(ada.getByRole('heading', { name: 'Question 1: App icon' })).toBeVisible();
  await ada.getByRole('button', { name: 'Withdraw question' }).click();
  await expect(ada.getByRole('status')).toContainText('Question withdrawn.');
});
