import { expect, newPage, signIn, test } from './product';
import { ready } from './walk';

test('the catalog is searched as one types, also with a slip, and Back and forward keep the search and the place', async ({ browser, product }) => {
  const visitor = await newPage(browser, product, { viewport: { width: 375, height: 500 } });
  await visitor.goto('/catalog');
  await ready(visitor);
  await expect(visitor.locator('main :focus'), 'a page that one comes to has the focus nowhere').toHaveCount(0);
  const search = visitor.getByRole('searchbox', { name: 'Search' });
  const found = visitor.getByRole('main').getByRole('listitem').getByRole('heading');

  await search.pressSequentially('acme dirctory');
  await expect(visitor.getByRole('status')).toHaveText('No exact match for “acme dirctory”. Similar names:');
  await expect(found.first()).toHaveText('Acme Directory');
  const publisher = /^Published by Acme\s+·\s+acme\.example verified$/;
  await expect(visitor.locator('.publisher').first()).toHaveText(publisher);

  await search.fill('');
  await visitor.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Workflows connector' });
  await expect(visitor).toHaveURL(/\/catalog\?type=workflows$/);
  const names = await found.allTextContents();
  expect(names.length).toBeGreaterThan(1);
  const last = visitor.getByRole('link', { name: names[names.length - 1], exact: true });
  await last.scrollIntoViewIfNeeded();
  const place = await visitor.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(100);
  await last.click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(names[names.length - 1]);
  const entry = visitor.url();

  await visitor.goBack();
  await expect(visitor.getByRole('combobox', { name: 'Type' })).toHaveValue('workflows');
  await expect(found).toHaveText(names);
  await expect.poll(() => visitor.evaluate(() => scrollY)).toBe(place);
  await visitor.goForward();
  await expect(visitor).toHaveURL(entry);

  // Without JavaScript the button finds the same.
  const plain = await newPage(browser, product, { javaScriptEnabled: false });
  await plain.goto('/catalog');
  await plain.getByRole('searchbox', { name: 'Search' }).fill('acme dirctory');
  await plain.getByRole('button', { name: 'Search' }).click();
  await expect(plain.getByRole('status')).toContainText('Similar names:');
  await plain.getByRole('link', { name: 'Acme Directory', exact: true }).click();
  await expect(plain.locator('.publisher')).toHaveText(publisher);
  await plain.goBack();
  await expect(plain.getByRole('searchbox', { name: 'Search' })).toHaveValue('acme dirctory');

  // Reviewers tell vendors apart by the same.
  const rae = await signIn(browser, product, 'rae@oin.example', { to: '/admin?q=Acme+Visitor+Pass' });
  await expect(rae.getByRole('row').filter({ hasText: 'Acme Visitor Pass' })).toContainText('acme.example verified');
  await rae.goto(`/admin/submissions/${(await product.demo())['Acme Visitor Pass']}`);
  await expect(rae.locator('.publisher').first()).toHaveText(publisher);
});
