import { expect, signIn, test } from './product';
import { ready } from './walk';

// What a reviewer does while the server doesn't respond, and what was typed elsewhere meanwhile.

for (const [name, says] of [['gone', "The server isn't responding. Try again in a moment."], ['failing', 'The database is away.']]) {
  test(`while the server is ${name}, a tick is taken back, a draft stays, and so does the page`, async ({ browser, product }) => {
    const { id } = await product.org('Acme', 'Visitor Pass');
    const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}` });
    await ready(rae);
    const write = async (field: string, text: string) => {
      await rae.locator(`#f-${field} [data-compose]`).click();
      await rae.keyboard.type(text);
    };
    await write('app_name', 'Another name, please.');
    await rae.keyboard.press('Control+Enter');
    const draft = rae.locator('#f-app_name [data-draft]');
    await expect(draft).toContainText('Another name, please.');

    const posts = (url: URL) => /\/(checklist|issues.*)$/.test(url.pathname);
    await rae.route(posts, (route) => (name === 'gone' ? route.abort() : route.fulfill({ status: 503, contentType: 'text/html', body: `<p data-problem>${says}</p>` })));
    await write('app_description', 'Say what it does.');
    const checklist = rae.getByRole('form', { name: 'Checklist' });
    const box = checklist.getByRole('checkbox').first();
    await box.click();
    await expect(checklist.getByRole('alert')).toHaveText(`Not saved: ${says}`);
    await expect(box).not.toBeChecked();
    await draft.locator('summary').click();
    await draft.getByRole('button', { name: 'Discard draft' }).click();
    await expect(draft.getByRole('alert')).toHaveText(`Not discarded: ${says}`);
    await expect(rae.locator('#f-app_description textarea')).toHaveValue('Say what it does.');

    await rae.unroute(posts);
    await box.click();
    await expect(checklist.getByText(/^1 of \d checked$/)).toBeVisible();
    await expect(checklist.getByRole('alert')).toHaveCount(0);
    await draft.getByRole('button', { name: 'Discard draft' }).click();
    await expect(draft).toHaveCount(0);
  });
}
