import { expect, signIn, test } from './product';
import { faults } from './axe';
import { modal } from './walk';

// My App Integrations, and what every page does around it.

test('what was done is said once, not again after a reload', async ({ browser, product }) => {
  const { emails: [ada] } = await product.org('Acme');
  const page = await signIn(browser, product, ada);
  await page.getByRole('button', { name: 'Add New Submission' }).click();
  const saving = page.getByRole('status');
  await expect(saving).toHaveText('Submission created.');
  await expect(page).toHaveURL(/\/general$/);
  await page.reload();
  await expect(saving).toHaveText(/^Saved /);
});

test('buttons without a border end where everything else does, and icons are level with buttons', async ({ browser, product }) => {
  const page = await signIn(browser, product, 'ada@acme.example');
  const edge = (await page.getByRole('table').first().boundingBox())!;
  const right = edge.x + edge.width;
  const bell = (await page.locator('#bell .bell-count').boundingBox())!;
  expect(Math.abs(bell.x + bell.width - right)).toBeLessThanOrEqual(1);
  await page.goto(`/submissions/${(await product.demo())['Acme Door Keys']}/general`);
  const words = await page.getByRole('link', { name: 'Back' }).evaluate((button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return range.getBoundingClientRect().right;
  });
  expect(Math.abs(words - right)).toBeLessThanOrEqual(1);
  await page.goto('/integrations');
  const row = page.getByRole('row', { name: /Acme Door Keys/ });
  const middle = async (name: string, role: 'link' | 'button') => {
    const box = (await row.getByRole(role, { name }).boundingBox())!;
    return box.y + box.height / 2;
  };
  const edit = await middle('Edit', 'link');
  // The draft's mark is no letter o, and a placeholder no typed text.
  expect(await row.locator('.badge').evaluate((badge) => getComputedStyle(badge, '::before').borderTopWidth)).toBe('0px');
  expect(await page.getByPlaceholder('Search').evaluate((input) => getComputedStyle(input, '::placeholder').fontStyle)).toBe('italic');
  // The columns of all groups are below each other.
  const columns = await page.getByRole('table').evaluateAll((tables) => tables.map((table) =>
    JSON.stringify([...table.querySelectorAll('tbody tr:first-child td')].map((cell) => Math.round(cell.getBoundingClientRect().x)))));
  expect(columns).toHaveLength(3);
  expect(new Set(columns).size).toBe(1);
  for (const icon of ['Delete Acme Door Keys', 'Copy Acme Door Keys']) expect(Math.abs((await middle(icon, 'button')) - edit)).toBeLessThanOrEqual(0.5);
});

test('the list begins with what needs one, its names open submissions, and a copy asks first', async ({ browser, product }) => {
  const page = await signIn(browser, product, 'ada@acme.example');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^Needs you \d+$/, /^With the OIN team \d+$/, /^Published \d+$/, 'Get Support']);
  await expect(page.getByRole('table', { name: 'Needs you' }).getByRole('row').nth(1)).toContainText('Resolve the issues, then resubmit');

  // A name opens the submission, published or not; the catalog and older versions are beside it.
  const row = page.getByRole('row').filter({ hasText: 'Acme Directory' });
  await expect(row.getByRole('link', { name: 'In the catalog' })).toHaveAttribute('href', '/catalog/acme-directory');
  await row.getByText('1 earlier version').click();
  await row.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('Replaced by version 2').first()).toBeVisible();
  await page.goBack();
  await row.getByRole('link', { name: 'Acme Directory' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme Directory');

  await page.goto('/integrations');
  await row.getByRole('link', { name: 'Request removal' }).click();
  const request = page.getByRole('dialog', { name: 'Request removal of “Acme Directory”?' });
  await modal(request);
  await page.setViewportSize({ width: 1366, height: 768 });
  await request.getByRole('button', { name: 'Request removal' }).click();
  await expect(request.getByRole('alert')).toBeVisible();
  expect(await request.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight), 'cut on a laptop').toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  const buttons = await Promise.all(['link', 'button'].map(async (role) => (await request.getByRole(role as 'link').boundingBox())!.y));
  expect(buttons[0], 'the buttons are in one row, and leave the text its room').toBe(buttons[1]);
  expect(await faults(page)).toEqual([]);

  await page.goto('/integrations');
  const rows = await page.getByRole('row').count();
  await page.getByRole('button', { name: 'Copy Acme Directory' }).click();
  const question = page.getByRole('dialog', { name: 'Copy “Acme Directory”?' });
  await expect(question).toContainText('It counts toward your org\'s limit: 4 of 10');
  await question.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('row')).toHaveCount(rows);
});

test('a long list can be searched, and drafts without a name are told apart', async ({ browser, product }) => {
  const { emails: [ada, abe] } = await product.org('Acme');
  const page = await signIn(browser, product, ada, { javaScriptEnabled: false });
  await expect(page.getByRole('search')).toHaveCount(0);
  for (let n = 0; n < 8; n++) {
    await page.goto('/integrations');
    await page.getByRole('button', { name: 'Add New Submission' }).click();
  }
  const other = await signIn(browser, product, abe, { javaScriptEnabled: false });
  await other.getByRole('button', { name: 'Add New Submission' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Untitled, begun by Abe Okafor today');
  const long = 'Acme Directory of Everybody who has ever been at one of our sites';
  await other.getByLabel('App name', { exact: true }).fill(long.slice(0, 64));
  await other.getByRole('button', { name: 'Save', exact: true }).click();

  await page.goto('/integrations');
  await expect(page.getByRole('link', { name: 'Untitled, begun by Ada Lindqvist today' })).toHaveCount(8);
  await page.getByRole('search').getByLabel('App name').fill('DIRECTORY of');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('1 result')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Acme Directory' });
  await expect(row).toHaveCount(1);

  // A name of 64 characters stays in its cell, and the question about it on the same page.
  const inside = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  };
  for (const width of [1366, 1000, 360, 320]) expect(await inside(width), `${width} pixels`).toBe(true);
  await row.getByRole('button', { name: /^Delete / }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByText('1 result')).toBeVisible();
  await page.getByLabel('Show').selectOption('Published');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
});

test('a published integration has a page, with its catalog page, what changed, and what remains to do', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Directory');
  const page = await signIn(browser, product, acme.emails[0], { to: null, javaScriptEnabled: false });
  await page.goto('/integrations');
  await page.getByRole('link', { name: acme.app, exact: true }).first().click();
  const side = page.getByRole('navigation', { name: 'See also' });
  await expect(side.getByRole('link', { name: 'In the catalog' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Versions' })).toBeVisible();

  // A removal that was asked for is in the list, until one takes it back.
  await page.getByRole('button', { name: 'Request removal' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason for removal').fill('We close the service.');
  await dialog.getByRole('button', { name: 'Request removal' }).click();
  await expect(page.getByRole('status')).toContainText('Removal requested.');
  const abe = await signIn(browser, product, acme.emails[1]);
  await expect(abe.getByRole('row').filter({ hasText: acme.app })).toContainText('Removal requested');
  expect(await faults(abe)).toEqual([]);
  await abe.getByRole('link', { name: acme.app, exact: true }).first().click();
  await expect(abe.getByText('Ada Lindqvist requested removal.')).toBeVisible();
  expect(await faults(abe)).toEqual([]);
  await page.goto('/integrations');
  await page.getByRole('link', { name: 'Cancel request' }).click();
  await dialog.getByRole('button', { name: 'Cancel request' }).click();
  await expect(page.getByRole('status')).toContainText('Request canceled.');
  await side.getByRole('link', { name: 'Preview of the catalog page' }).click();
  await expect(page.getByText('is in the catalog with this content')).toBeVisible();
  await expect(page.locator('.preview-page img').first()).toHaveJSProperty('complete', true);
  expect(await page.locator('.preview-page img').first().evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const views = page.getByRole('navigation', { name: 'Pages about this submission' });
  await views.getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByText('Version 1', { exact: true }).first()).toBeVisible();
  await views.getByRole('link', { name: 'Form' }).click();

  // An update is compared as it is now.
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(page.getByLabel('Existing OIN app name')).toHaveValue(acme.app);
  await page.getByLabel('App description').fill('Another description of it.');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await side.getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByText('not submitted yet')).toBeVisible();
  await expect(page.locator('#c-app_description')).toContainText('Another');
  await views.getByRole('link', { name: 'Catalog preview' }).click();
  await expect(page.locator('.preview-page')).toContainText('Another description of it.');
});

test('how long a review takes is one click away', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Visitor Pass');
  const page = await signIn(browser, product, acme.emails[0], { to: `/submissions/${acme.id}/general`, javaScriptEnabled: false });
  await page.getByRole('navigation', { name: 'See also' }).getByRole('link', { name: 'How long it takes' }).click();
  await expect(page.getByText(/due before yours/)).toBeVisible();
  await expect(page.getByText(/^Half took up to .+, and 9 of 10 up to/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What makes it longer' })).toBeVisible();
  await expect(page.getByText('you can ask for news if')).toBeVisible();
});

test('once a review is late, one asks the OIN team for news', async ({ browser, product }) => {
  const acme = await product.org('Acme', 'Risk Radar');
  const page = await signIn(browser, product, acme.emails[0], { to: null });
  await page.goto(`/submissions/${acme.id}/general`);
  await page.getByRole('button', { name: 'Ask for news' }).click();
  await expect(page.getByRole('status')).toContainText('We emailed the OIN team');
  await expect(page.getByRole('button', { name: 'Ask for news' })).toHaveCount(0);
  await expect(page.getByText('you can ask for news if')).toBeVisible();
  await expect(page.getByText('asked for news')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${acme.id}` });
  await expect(rae.getByText('asked for news').first()).toBeAttached();
});

test('an update of the description alone is published on its first pass, with what is new', async ({ browser, product }) => {
  const { id, emails, app } = await product.org('Acme', 'Visitor Pass');
  const rae = await signIn(browser, product, 'rae@oin.example', { to: null });
  for (const from of ['REVIEW.1', 'QA.1']) await rae.request.post(`/admin/submissions/${id}/do/pass`, { form: { from, note: 'Fine.' } });
  const ada = await signIn(browser, product, emails[0], { to: `/submissions/${id}/general` });
  await ada.getByRole('button', { name: 'Update' }).click();
  await expect(ada.locator('#app_description-help')).toContainText('needs only one review');
  await expect(ada.locator('#app_website-help')).not.toContainText('one review');
  await expect(ada.getByRole('button', { name: 'Submit for Review' })).toBeDisabled(); // it doesn't say what is new
  await ada.getByLabel('App description').fill(`${app} invites guests and tells their hosts. With Okta, a host who has left no longer gets any.`);
  await expect(ada.getByRole('button', { name: 'Submit for Review' })).toBeEnabled();
  const notes = ada.locator('[data-list=release_notes]');
  await notes.getByRole('button', { name: '+ Add Another' }).click();
  await ada.getByLabel('Type of change 2').selectOption('security');
  await ada.getByLabel('Release notes 2').fill('Guests no longer see the names of other guests.');
  // A pasted changelog becomes notes, or stays one note.
  await notes.getByRole('button', { name: '+ Add Another' }).click();
  const third = ada.getByLabel('Release notes 3');
  const paste = () => third.evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '### Fixed\r\n- Badges print again.\n- No guest twice.\n\nAdded: a list of guests.\n');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await paste();
  const texts = () => notes.getByRole('textbox').evaluateAll((all) => all.slice(2).map((box) => (box as HTMLTextAreaElement).value));
  const types = () => notes.getByRole('combobox').evaluateAll((all) => all.slice(2).map((box) => (box as HTMLSelectElement).value));
  expect([await texts(), await types()]).toEqual([['Badges print again.', 'No guest twice.', 'a list of guests.'], ['fixed', 'fixed', 'added']]);
  await expect(ada.locator('#saving')).toHaveText('Saved.');
  await ada.getByRole('button', { name: 'Keep as one note' }).click();
  expect(await texts()).toEqual(['### Fixed\n- Badges print again.\n- No guest twice.\n\nAdded: a list of guests.']);
  await expect(third).toBeFocused();
  await third.fill('');
  await paste();
  await expect(ada.getByText('Pasted as 3 notes, one for each line.')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  await ada.getByLabel('Release notes 5').pressSequentially('!');
  await expect(ada.getByRole('button', { name: 'Keep as one note' })).toHaveCount(0); // it would lose what was typed
  await expect(ada.locator('#saving')).toHaveText('Saved.');
  await ada.getByRole('button', { name: 'Submit for Review' }).click();
  await expect(ada.getByRole('dialog')).toContainText('One review:');
  expect(await faults(ada)).toEqual([]);
  await ada.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(ada.getByText('To be reviewed by Okta').first()).toBeVisible();

  const update = ada.url().match(/submissions\/([0-9a-f-]{36})/)![1];
  await rae.goto(`/admin/submissions/${update}`);
  await expect(rae.locator('#f-release_notes')).toContainText('Guests no longer see');
  expect(await faults(rae)).toEqual([]);
  await rae.getByRole('button', { name: 'Pass and publish' }).click();
  await rae.getByRole('dialog').getByLabel(/why/i).fill('Fine.');
  await rae.getByRole('dialog').getByRole('button', { name: 'Pass and publish' }).click();
  await rae.getByRole('link', { name: 'See it in the catalog' }).click();
  await expect(rae.getByRole('heading', { name: /What's new in version 2/ })).toBeVisible();
  await expect(rae.locator('.release-notes')).toContainText('Guests no longer see the names of other guests.');
  expect(await faults(rae)).toEqual([]);
  await ada.reload();
  await expect(ada.getByText('Close the test account for the OIN team by')).toBeVisible();
});

test('a display name and a domain are proven without JavaScript, and another name loses the proof', async ({ browser, product }) => {
  const { emails: [ada] } = await product.org('Acme');
  const page = await signIn(browser, product, ada, { to: '/publisher', javaScriptEnabled: false });
  const scripted = await signIn(browser, product, ada, { to: null }); // axe needs scripts
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Acme Guests');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(name).toHaveValue('Acme Guests');
  await page.getByRole('textbox', { name: 'Domain', exact: true }).fill('missing-guests.example');
  await page.getByRole('button', { name: 'Add domain' }).click();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('status')).toContainText("We couldn't find the text.");
  await scripted.goto('/publisher');
  await scripted.getByRole('button', { name: 'Check now' }).click();
  await expect(scripted.getByRole('status')).toContainText("We couldn't find the text.");
  expect(await faults(scripted)).toEqual([]);
  await page.getByRole('textbox', { name: 'Another domain' }).fill('guests.example');
  await page.getByRole('button', { name: 'Replace domain' }).click();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('status')).toContainText('guests.example is verified.');
  await expect(page.getByText('Verified', { exact: true })).toBeVisible();
  await scripted.goto('/publisher?remove=domain');
  await expect(scripted.getByRole('dialog')).toContainText('guests.example');
  expect(await faults(scripted)).toEqual([]);
  await name.fill('Acme Visitors');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('No longer verified:')).toBeVisible();
  await expect(page.getByText('Not verified', { exact: true })).toBeVisible();
  await scripted.goto('/publisher');
  await expect(scripted.getByText('No longer verified:')).toBeVisible();
  expect(await faults(scripted)).toEqual([]);
});
