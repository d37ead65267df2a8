import { test, expect, signIn } from './product';

test('a reply in an issue reaches the other side, and its answer comes back', async ({ browser, product }) => {
  const { emails: [email], app: name } = await product.org('Globex', 'Proof of Person'); // Rae has reported bugs in it
  const gus = await signIn(browser, product, email);
  const rae = await signIn(browser, product, 'rae@oin.example', { to: '/admin?assignee=me' });
  const listed = gus.getByRole('row').filter({ hasText: name });
  const queued = rae.getByRole('row').filter({ hasText: name });
  await expect(rae.getByRole('heading', { name: 'Queue' })).toBeVisible();
  await expect(queued).toContainText('ISV needs to fix bugs'); // she is responsible for it, whoever's turn it is
  await expect(queued).not.toContainText('ISV replied');

  await listed.getByRole('link', { name: 'Edit' }).click();
  await gus.getByRole('link', { name: 'View issues' }).first().click();
  const asked = gus.getByRole('article').filter({ hasText: 'Issue 1:' });
  await asked.getByLabel('Reply').fill('Which of the actions do you mean?');
  await asked.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(asked.getByText("Waiting for the OIN team's reply")).toBeVisible();
  await gus.goto('/integrations');
  await expect(listed).toContainText('Your reply is with the OIN team');

  await rae.reload();
  await queued.getByRole('link', { name: 'ISV replied' }).click();
  const question = rae.getByRole('article').filter({ hasText: 'Issue 1:' });
  await expect(question.getByText('Waiting for your reply')).toBeVisible();
  await question.getByLabel('Reply').fill('All that change something.');
  await question.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(question.getByText("Waiting for the ISV's reply")).toBeVisible();
  await rae.goto('/admin?assignee=me');
  await expect(queued).toContainText('Waiting for a reply');

  await gus.reload();
  await listed.getByRole('link', { name: 'The OIN team replied' }).click();
  await expect(gus.getByRole('article').filter({ hasText: 'Issue 1:' })).toContainText('All that change something.');
});
