import { test, expect, signIn, unlogged } from './product';
import { suite } from './files';
import { draft, ready } from './walk';

// The tracer would keep what no page may show. Without a tracer
// this would start four more products, since a worker has one setting.
if (process.env.TRACE) test.use({ trace: 'off' });

test('what a reviewer would ask about stands at the field, and can be fixed or dismissed', async ({ browser, product }) => {
  const page = await draft(browser, product);
  await ready(page);
  await page.getByLabel('App name', { exact: true }).fill('Finding Walk v2');
  await page.getByLabel('App website').fill('http://www.finding.example/missing');
  const name = page.locator('#app_name-findings');
  const website = page.locator('#app_website-findings');
  // What the answer itself says stands there after a pause, and what the link responds a little later.
  await expect(name.locator('.finding')).toHaveCount(1);
  await expect(website).toContainText('http://');
  await expect(website).toContainText('leads nowhere');
  await expect(page.locator('#checks')).toContainText('things a reviewer would ask about');

  // The name is fixed by a button, which says how.
  await name.getByRole('button').first().click();
  await expect(page.getByLabel('App name', { exact: true })).toHaveValue('Finding Walk');
  await expect(name.locator('.finding')).toHaveCount(0);

  // A dismissal needs a reason.
  const gone = website.locator('.finding').filter({ hasText: 'leads nowhere' });
  await gone.getByText('Dismiss', { exact: false }).first().click();
  await gone.getByRole('button', { name: 'Dismiss' }).click();
  await expect(gone.getByText('Add a short reason.')).toBeVisible();
  await gone.getByLabel("Why doesn't this apply?").fill('It goes live with the integration.');
  await gone.getByRole('button', { name: 'Dismiss' }).click();
  await expect(gone).toHaveCount(0);
  await expect(website.getByText('1 dismissed')).toBeVisible();
  await website.getByText('1 dismissed').click();
  await expect(website).toContainText('It goes live with the integration.');
  await website.getByRole('button', { name: 'Show again' }).click();
  await expect(gone).toHaveCount(1);
});

test('the reason that one types for a dismissal stays while the page checks again', async ({ browser, product }) => {
  const page = await draft(browser, product);
  await ready(page);
  await page.getByLabel('App name', { exact: true }).fill('Okta Reasons');
  const name = page.locator('#app_name-findings .finding').first();
  await name.getByText('Dismiss', { exact: false }).first().click();
  const why = name.getByLabel("Why doesn't this apply?");
  await why.fill('It is part of our brand, as agreed with');
  let saved = false; // before that, it is the name that is checked
  const checked = page.waitForResponse((r) => {
    const sent = r.url().endsWith('/fields') && r.request().postData() || '';
    saved ||= /name="app_website"\r\n\r\nhttps:\/\/www\.reasons/.test(sent);
    return saved && sent.includes('name="judge"');
  });
  await page.getByLabel('App website').fill('https://www.reasons.example');
  await page.getByLabel('App website').blur();
  await (await checked).finished();
  await expect(page.locator('#checking')).toHaveAttribute('data-pending', '0');
  await expect(why).toHaveValue('It is part of our brand, as agreed with');
});

test('without JavaScript, findings are fixed and dismissed by buttons of the form', async ({ browser, product }) => {
  const page = await draft(browser, product, { javaScriptEnabled: false });
  await page.getByLabel('App name', { exact: true }).fill('Scriptless v3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const name = page.locator('#app_name-findings');
  await name.getByText('Dismiss', { exact: false }).first().click();
  await name.getByRole('button', { name: 'Dismiss' }).click();
  await expect(name.getByText('Add a short reason.')).toBeVisible();
  await name.getByRole('button').first().click();
  await expect(page.getByLabel('App name', { exact: true })).toHaveValue('Scriptless');
});

test('the reason that one types outlives a click elsewhere, other evidence, and a reload', async ({ browser, product }) => {
  const page = await draft(browser, product);
  await ready(page);
  await page.getByLabel('App name', { exact: true }).fill('Lasting v2');
  const name = page.locator('#app_name-findings .finding').first();
  const why = name.getByLabel("Why doesn't this apply?");
  await name.getByText('Dismiss', { exact: false }).first().click();
  await why.fill('Our second product is called that.');
  await page.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await expect(page.getByLabel('Connector Support')).toBeVisible();
  await page.getByRole('link', { name: 'General Settings' }).first().click();
  await expect(why).toBeVisible();
  await expect(why).toHaveValue('Our second product is called that.');

  // It is about another name now, which is another finding.
  const about = await name.getAttribute('id');
  await page.getByLabel('App name', { exact: true }).fill('Lasting v3');
  await expect(name).not.toHaveAttribute('id', about!);
  await expect(why).toHaveValue('Our second product is called that.');
  await page.reload();
  await expect(why).toHaveValue('Our second product is called that.');
  await ready(page);
  let asked = '';
  page.once('dialog', (dialog) => ((asked = dialog.message()), dialog.dismiss()));
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => asked).toContain('Not saved yet: Reason for dismissing.');

  // What the server has, the browser forgets.
  await name.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('1 dismissed')).toBeVisible();
  await ready(page);
  await page.getByText('1 dismissed').click();
  await page.getByRole('button', { name: 'Show again' }).click();
  await name.getByText('Dismiss', { exact: false }).first().click();
  await ready(page);
  await expect(why).toHaveValue('');
});

test('without JavaScript, no button and no ended session loses the reason of a dismissal', async ({ browser, product }) => {
  const page = await draft(browser, product, { javaScriptEnabled: false });
  await page.getByLabel('App name', { exact: true }).fill('Patient v3');
  await page.getByLabel('App website').fill('http://www.patient.example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const name = page.locator('#app_name-findings .finding').first();
  const website = page.locator('#app_website-findings .finding').filter({ hasText: 'http://' });
  for (const [finding, reason] of [[name, 'Our third product.'], [website, 'It moves next week.']] as const) {
    await finding.getByText('Dismiss', { exact: false }).first().click();
    await finding.getByLabel("Why doesn't this apply?").fill(reason);
  }
  await page.getByLabel('App description').fill('What else was typed.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(name.getByText("This isn't dismissed yet.")).toBeVisible();
  await expect(name.getByLabel("Why doesn't this apply?")).toHaveValue('Our third product.');
  await expect(website.getByLabel("Why doesn't this apply?")).toHaveValue('It moves next week.');
  await expect(page.getByLabel('App description')).toHaveValue('What else was typed.');

  // The session has ended when one of them is sent.
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await name.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toBeVisible();
  await expect(page.getByLabel('Reason for dismissing').first()).toBeVisible();
  await page.context().addCookies(cookies);
  await page.getByRole('button', { name: 'Submit again' }).click();
  await expect(page.locator('#app_name-findings').getByText('1 dismissed')).toBeVisible();
  await expect(page.locator('#app_name-findings')).toContainText('Our third product.');
  await expect(website.getByLabel("Why doesn't this apply?")).toHaveValue('It moves next week.');
});

test('an issue is drafted from a finding at its field, without leaving the page', async ({ browser, product }) => {
  const { id } = await product.org('Acme', 'Risk Radar'); // it is in QA
  const address = `/admin/submissions/${id}`;
  for (const javaScriptEnabled of [false, true]) {
    const rae = await signIn(browser, product, 'rae@oin.example', { to: javaScriptEnabled ? address : `${address}/issues`, javaScriptEnabled });
    const finding = rae.locator('#checks li').filter({ has: rae.getByRole('link', { name: 'Draft an issue' }) }).first();
    const about = `#${await finding.getAttribute('id')}`;
    const says = (await finding.locator('p').first().innerText()).split(': ').slice(1).join(': ').trim();
    const form = rae.locator('form.composer');
    const box = form.getByRole('textbox', { name: /^Issue/ });
    if (javaScriptEnabled) await ready(rae);
    let loads = 0;
    rae.on('request', (r) => r.isNavigationRequest() && loads++);
    await finding.getByRole('link', { name: 'Draft an issue' }).click();
    await expect.poll(() => box.inputValue()).toContain(says.slice(0, 20));
    await expect(form.getByLabel('Severity')).toHaveValue('should');
    if (javaScriptEnabled) {
      await expect(box).toBeFocused();
      await expect(form.getByText('Draft saved')).toBeVisible();
      await expect(rae.locator('#review-facts')).toContainText('1 draft');
      await box.press('Escape');
      expect(loads).toBe(0);
    } else {
      await form.getByRole('button', { name: 'Save draft' }).click();
    }
    const at = rae.locator('.answer:has([data-draft])');
    await expect(at.locator('[data-draft-text]')).toContainText(says.slice(0, 20));
    await expect(rae.locator(about)).toContainText("There's an issue draft about this.");
    await at.getByText('Discard', { exact: false }).first().click();
    await at.getByRole('button', { name: 'Discard draft' }).click();
    await expect(rae.locator(about).getByRole('link', { name: 'Draft an issue' })).toBeVisible();
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`secrets in a suite are said at once, masked, and to the reviewer, until a clean one replaces it${javaScriptEnabled ? '' : ', without JavaScript'}`, async ({ browser, product }) => {
    const random = 'kQ7wZr2LxV9bN4tYcJ8mPfH3sDgA6eUiT1oXyB5q'; // no scanner takes it for a leak
    const github = unlogged(`ghp_${random.slice(0, 36)}`), okta = unlogged(`00${random}`);
    const { emails: [email], id } = await product.org('Acme', 'Shift Planner');
    const ada = await signIn(browser, product, email, { to: `/submissions/${id}/workflows`, javaScriptEnabled });
    const connector = await ada.getByLabel('Connector', { exact: true }).inputValue();
    const found = ada.locator('#test_suite-findings');
    const upload = async (...says: string[]) => {
      await ada.locator('[name=test_suite]').setInputFiles(suite(connector, ...says));
      if (!javaScriptEnabled) await ada.getByRole('button', { name: 'Save', exact: true }).click();
    };
    const move = async (action: string, from: string) => expect((await ada.request.post(`/submissions/${id}/do/${action}`, { form: { from } })).ok()).toBe(true);
    const masked = async (page: typeof ada) => {
      const all = await page.content();
      for (const secret of [github, okta]) expect(all).not.toContain(secret.slice(8));
    };

    await upload(`Authorization: token ${github}`, `SSWS ${okta}`);
    const token = found.locator('.finding').filter({ hasText: 'A GitHub token (ghp_…) is in the flow “Test”.' });
    await expect(token).toBeVisible();
    await expect(found).toContainText('An Okta API token (SSWS) (00kQ…) is in the flow “Test”.');
    await masked(ada);
    await token.getByText('Dismiss', { exact: false }).first().click();
    await token.getByLabel("Why doesn't this apply?").fill('It was revoked last week.');
    await token.getByRole('button', { name: 'Dismiss' }).click();
    await expect(token).toHaveCount(0);
    await move('submit', 'CHANGES.1');

    const rae = await signIn(browser, product, 'rae@oin.example', { to: `/admin/submissions/${id}`, javaScriptEnabled });
    const report = rae.locator('#checks');
    await expect(report.getByRole('listitem').filter({ hasText: 'A GitHub token (ghp_…)' })).toContainText(/Dismissed by .*: “It was revoked last week.”/);
    await expect(report).toContainText('An Okta API token (SSWS) (00kQ…)');
    await masked(rae);

    await move('withdraw', 'REVIEW.2');
    await ada.goto(`/submissions/${id}/workflows`);
    await expect(found).toContainText('An Okta API token (SSWS) (00kQ…)');
    await upload();
    await expect(found).not.toContainText('token');
    await move('submit', 'DRAFT.2');
    await rae.reload();
    await expect(report.getByRole('heading', { name: 'Checks' })).toBeVisible();
    await expect(report).not.toContainText('token (');
  });
}
