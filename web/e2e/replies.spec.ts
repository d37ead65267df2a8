import type { Locator, Page } from '@playwright/test';
import { test, expect, signIn } from './product';
import { faults } from './axe';
import { icon } from './files';
import { ready } from './walk';

test('a reply in an issue reaches the other side, and its answer comes back', async ({ browser, product }) => {
  const { emails: [email], app: name, id } = await product.org('Globex', 'Proof of Person'); // Rae has reported bugs in it
  const gus = await signIn(browser, product, email);
  const rae = await signIn(browser, product, 'rae@oin.example', { to: '/admin?assignee=me' });
  const listed = gus.getByRole('row').filter({ hasText: name });
  const queued = rae.getByRole('row').filter({ hasText: name });
  await expect(rae.getByRole('heading', { name: 'Queue' })).toBeVisible();
  await expect(queued).toContainText('ISV needs to fix bugs'); // she is responsible for it, no matter whose turn it is
  await expect(queued).not.toContainText('ISV replied');

  await listed.getByRole('link', { name: 'Edit' }).click();
  await gus.getByRole('link', { name: 'View issues' }).first().click();
  const asked = gus.getByRole('article').filter({ hasText: 'Issue 1:' });
  await asked.getByLabel('Reply').fill('Which of the actions do you mean?');
  await asked.getByLabel('Attach files').setInputFiles([icon(640, 480), { name: 'flow.log', mimeType: 'text/plain', buffer: Buffer.from('step 1') }]);
  await asked.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(asked.getByText("Waiting for the OIN team's reply")).toBeVisible();
  await gus.goto('/integrations');
  await expect(listed).toContainText('Your reply is with the OIN team');

  await rae.reload();
  await queued.getByRole('link', { name: 'ISV replied' }).click();
  const question = rae.getByRole('article').filter({ hasText: 'Issue 1:' });
  await expect(question.getByText('Waiting for your reply')).toBeVisible();
  const files = question.getByRole('list', { name: 'Attachments' }).getByRole('link');
  await expect(files).toHaveText([/^icon\.png/, /^flow\.log/]);
  const picture = await rae.request.get((await files.first().getAttribute('href'))!);
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
  await question.getByLabel('Reply').fill('All that change something.');
  await question.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(question.getByText("Waiting for the ISV's reply")).toBeVisible();
  await rae.goto('/admin?assignee=me');
  await expect(queued).toContainText('Waiting for a reply');

  await gus.reload();
  await listed.getByRole('link', { name: 'The OIN team replied' }).click();
  await expect(asked).toContainText('All that change something.');

  // In the list, too, the button says that a typed reply goes along.
  await asked.getByLabel('Reply').fill('It is fixed.');
  await asked.getByRole('button', { name: 'Mark as resolved with reply' }).click();
  await expect(asked).toContainText('Marked as resolved');
  await expect(asked.locator('.thread')).toContainText('It is fixed.');
  await expect(asked.getByRole('button', { name: 'Reopen', exact: true })).toBeVisible();

  // An issue that is withdrawn meanwhile is not resolved, and what was typed is given back under its name.
  const other = gus.getByRole('article').filter({ hasText: 'Issue 2:' });
  await other.getByLabel('Reply').fill('So is this.');
  const withdraw = (await rae.request.get(`/admin/submissions/${id}/issues`).then((a) => a.text())).match(/id="issue-2"[^>]*data-issue="([^"]+)"/)![1];
  expect((await rae.request.post(`/admin/submissions/${id}/issues/${withdraw}/withdraw`, { form: { from: 'BUGS.1', text: 'We were wrong.' } })).ok()).toBe(true);
  await other.getByRole('button', { name: 'Mark as resolved with reply' }).click();
  await expect(gus.getByLabel('Reply', { exact: true })).toHaveValue('So is this.');
  await expect(gus.locator('[data-problem]')).toContainText('Withdrawn');
  await gus.getByRole('link', { name: 'Go back to the issues' }).click();
  await expect(other).toContainText('We were wrong.');
  await expect(gus.getByLabel('Reply: issue 2')).toHaveValue('So is this.');
});

/** The first issue that the OIN team asks about at a field of the form, and its field. */
async function openAtField(page: Page, id: string): Promise<{ issue: Locator; control: Locator }> {
  await page.goto(`/submissions/${id}`);
  await page.locator('#issues-notice a').first().click();
  const issue = page.locator('.asked-issue').first();
  await expect(issue).toBeVisible();
  await ready(page);
  return { issue, control: page.locator('.with-findings:has(.asked-issue) .field').first() };
}

test('a reply is written and sent at the field, and what is typed there is kept', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Proof of Person');
  const gus = await signIn(browser, product, email);
  const { issue } = await openAtField(gus, id);
  const form = gus.url();
  const box = issue.getByLabel('Reply to issue 1');
  await issue.locator('summary').click();
  await expect(box).toBeFocused();
  await box.fill('Which action do you mean?');
  await expect(issue.getByRole('button', { name: 'Mark as resolved with reply' })).toBeVisible();

  // A reload, the page of the issues, and the dialog that submits have it.
  await gus.reload();
  await expect(box).toHaveValue('Which action do you mean?');
  await issue.getByRole('button', { name: 'View conversation' }).click();
  await expect(gus.locator('#issue-1').getByLabel('Reply')).toHaveValue('Which action do you mean?');
  await gus.getByRole('link', { name: 'Go to this field' }).click();
  await expect(box).toHaveValue('Which action do you mean?');

  // An ended session keeps it, and a sign-in beside it sends it.
  await gus.context().clearCookies({ name: 'oinmanager' });
  await box.press('Control+Enter');
  await expect(issue.getByRole('alert')).toContainText('Not sent: Your session has ended.');
  await expect(box).toHaveValue('Which action do you mean?');
  await gus.context().addCookies([{ name: 'oinmanager', value: await product.session(email), url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  await issue.getByRole('button', { name: 'Send reply' }).click();
  await expect(issue).toContainText('Reply posted.');
  await expect(issue).toContainText('Which action do you mean?');
  await expect(issue).toContainText("Waiting for the OIN team's reply");
  await expect(box).toHaveValue('');
  expect(gus.url()).toBe(form);

  // Resolved with a reply, and reopened, all at the field.
  await issue.locator('summary').click();
  await box.fill('It is fixed.');
  await issue.getByLabel('Attach files').setInputFiles({ name: 'shot.txt', mimeType: 'text/plain', buffer: Buffer.from([0]) });
  await issue.getByRole('button', { name: 'Mark as resolved with reply' }).click();
  await expect(issue).toContainText("“shot.txt” can't be attached");
  expect(await faults(gus)).toEqual([]);
  await expect(box).toHaveValue('It is fixed.');
  await issue.getByLabel('Attach files').setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('200 OK') });
  await issue.getByRole('button', { name: 'Mark as resolved with reply' }).click();
  await expect(issue.getByRole('link', { name: 'log.txt' })).toBeVisible();
  await expect(issue.getByLabel('Attach files')).toHaveValue('');
  expect(await faults(gus)).toEqual([]);
  await expect(issue).toContainText('Marked as resolved');
  await expect(issue).toContainText('It is fixed.');
  await expect(gus.locator('#tabs')).not.toContainText('1 issue');
  await issue.getByRole('button', { name: 'Reopen' }).click();
  await expect(issue.getByRole('button', { name: 'Mark as resolved' })).toBeVisible();
  await expect(gus.locator('#tabs')).toContainText('1 issue');
  expect(gus.url()).toBe(form);
  await gus.reload();
  await expect(box).toHaveValue('');
});

test('a reply at the field is sent without scripts, and another button gives it back', async ({ browser, product }) => {
  const { emails: [email], id } = await product.org('Globex', 'Proof of Person');
  const gus = await signIn(browser, product, email, { javaScriptEnabled: false });
  const { issue, control } = await openAtField(gus, id);
  const box = issue.getByLabel('Reply to issue 1');
  await issue.locator('summary').click();
  await box.fill('Which action do you mean?');
  await gus.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(issue).toContainText("This isn't sent yet.");
  await expect(box).toHaveValue('Which action do you mean?');
  await issue.getByRole('button', { name: 'Send reply' }).click();
  await expect(gus).toHaveURL(/done=issue-reply#.*-issues$/);
  await expect(gus.getByText('Reply posted.')).toBeVisible();
  await expect(issue).toContainText('Which action do you mean?');
  await expect(control).toBeInViewport();

  // The conversation leads back to the field.
  await issue.getByRole('button', { name: 'View conversation' }).click();
  await expect(gus).toHaveURL(/\/issues#issue-1$/);
  await gus.getByRole('link', { name: 'Go to this field' }).click();
  await expect(control).toBeInViewport();
  await issue.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(issue).toContainText('Marked as resolved');
});
