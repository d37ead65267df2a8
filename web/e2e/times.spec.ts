import { expect, newPage, signIn, test } from './product';

test('moments are told in the reader’s own time zone, and exactly on hover and for screen readers', async ({ browser, product }) => {
  const [plain, tokyo] = await Promise.all([
    newPage(browser, product, { javaScriptEnabled: false }),
    newPage(browser, product, { timezoneId: 'Asia/Tokyo' }),
  ]);
  await plain.goto('/catalog');
  await plain.getByRole('link', { name: 'Acme Directory', exact: true }).click();
  await tokyo.goto(plain.url());
  for (const [page, timeZone, zone] of [[plain, 'UTC', 'UTC'], [tokyo, 'Asia/Tokyo', 'GMT+9']] as const) {
    const published = page.locator('.facts time');
    const at = new Date((await published.getAttribute('datetime'))!);
    const day = at.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone });
    const exact = `${day}, ${at.toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone })} ${zone}`;
    await expect(published).toHaveText(exact); // the time for screen readers only
    await expect(published).toHaveAttribute('title', exact);
  }

  // What comes into a page later is told the same way.
  const { id } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { timezoneId: 'Asia/Tokyo', to: `/admin/submissions/${id}` });
  const checklist = rae.getByRole('form', { name: 'Checklist' });
  await checklist.getByRole('checkbox').first().check();
  await expect(checklist.locator('time').first()).toHaveAttribute('title', /GMT\+9$/);
});
