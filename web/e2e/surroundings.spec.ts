import { test, expect, unlogged, signIn } from './product';
import type { Page } from '@playwright/test';
import { suite } from './files';
import { ready } from './walk';

const connector = 'acmelamps_293ca73ef2a04fe48eaa3bb7876df2e6';

/** A new draft with an API service that asks for one scope. */
async function service(page: Page, name: string) {
  await page.goto('/integrations');
  await page.getByRole('button', { name: 'Add New Submission' }).first().click();
  await page.getByLabel('App name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'API Service' }).first().click();
  await page.getByLabel('API Service Support').check();
  await expect(page.getByText('Client Credentials', { exact: true })).toBeVisible();
  await page.locator('[name="api_scopes.value"]').first().fill('okta.users.read');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('#saving')).toContainText('Saved');
}

/** Installs a test instance and returns its client secret, on the page that shows it. */
async function install(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Test in Okta' }).click(); // of the form
  await expect(page).toHaveURL(/\/test$/);
  await page.getByRole('link', { name: 'Test in Okta' }).click(); // of the list
  await expect(page.getByRole('heading', { name: 'Authorize integration' })).toBeVisible();
  await page.getByRole('button', { name: 'Install & Authorize' }).click();
  await expect(page.getByRole('heading', { name: 'Copy the client secret now' })).toBeVisible();
  const secret = await page.locator('#client-secret').innerText();
  expect(secret.length).toBeGreaterThan(20);
  await ready(page); // scripts show the button that copies it
  const beside = page.locator('p', { has: page.locator('#client-secret') }).getByRole('button', { name: /^Copy/ });
  if (await beside.isVisible()) { // with scripts
    const [box, button] = [(await page.locator('#client-secret').boundingBox())!, (await beside.boundingBox())!];
    expect(Math.abs(box.y + box.height / 2 - button.y - button.height / 2)).toBeLessThan(1);
  }
  return secret;
}

/** Checks an instance with its secret, and revokes it. */
async function checkAndRevoke(page: Page, secret: string) {
  await page.getByLabel('Client secret').fill(unlogged(secret));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('issued a token with all of this submission\'s scopes')).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('link', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('1 revoked test instance')).toBeVisible();
  await expect(page.getByText('No test instance')).toBeVisible();
}

test('a test instance, the connectors of an org, and a copy', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme');
  const ada = await signIn(browser, product, email, { to: null });
  await service(ada, 'Acme Lamps');

  // The client secret is shown once: a reload, Back and the browser's storage have it no more.
  const secret = await install(ada);
  expect(await ada.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(secret);
  await ada.reload();
  expect(await ada.content()).not.toContain(secret);
  await expect(ada.getByText('Client secrets are shown only once')).toBeVisible();
  const form = ada.url().replace(/\/test.*/, '/api');
  await ada.goto(form.replace(/\/api$/, '/test'));
  await ada.goBack();
  expect(await ada.content()).not.toContain(secret);
  await ada.goto(form.replace(/\/api$/, '/test'));
  await expect(ada.getByRole('article')).toHaveCount(1);
  await checkAndRevoke(ada, secret);

  // What the org serves is there; what it does not is taken from the test suite.
  await ada.goto('/connectors');
  await expect(ada.getByRole('heading', { name: 'Acme Directory' })).toBeVisible();
  await expect(ada.getByRole('dialog')).toHaveCount(0);
  await ada.goto(form);
  await ada.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await ada.getByLabel('Connector Support').check();
  await ada.locator('[name=test_suite]').setInputFiles(suite(connector));
  await expect(ada.locator('#test_suite-findings').getByRole('button', { name: 'Use acmelamps 1.0.0 from the suite' })).toBeVisible();
  await ada.getByRole('link', { name: 'View contents' }).click();
  await ada.getByRole('button', { name: 'Add to Connectors' }).click();
  await ada.getByRole('button', { name: 'Use in this submission' }).click();
  await expect(ada.getByLabel('Connector', { exact: true })).toHaveValue(connector);
  await ada.getByRole('link', { name: 'View contents' }).click();
  await expect(ada.getByText('We have no action list for')).toBeVisible();

  // Without JavaScript: its actions are listed, and the suite is compared with them.
  const plain = await (await browser.newContext({ baseURL: product.url, javaScriptEnabled: false, storageState: await ada.context().storageState() })).newPage();
  await plain.goto('/connectors');
  await plain.getByLabel('Connector', { exact: true }).fill(connector);
  await plain.getByLabel('Version', { exact: true }).fill('one');
  await plain.getByLabel('Actions', { exact: true }).fill('read\nSwitch On');
  await plain.getByRole('button', { name: 'Add connector' }).click();
  await expect(plain.getByText('Use numbers and dots')).toBeVisible();
  await expect(plain.getByLabel('Actions', { exact: true })).toHaveValue('read\nSwitch On');
  await plain.getByLabel('Version', { exact: true }).fill('1.0.0');
  await plain.getByRole('button', { name: 'Add connector' }).click();
  await expect(plain.getByText('Connector added.')).toBeVisible();
  await ada.reload();
  await expect(ada.getByText("doesn't cover 1 of the 2 listed actions")).toBeVisible();
  await expect(ada.getByText('Switch On')).toBeVisible();

  // A copy has the answers and the file, under a name of its own, and no instance.
  await plain.goto('/integrations');
  await plain.getByRole('button', { name: 'Copy Acme Lamps' }).click();
  const question = plain.getByRole('dialog', { name: 'Copy “Acme Lamps”?' });
  await expect(question).toContainText('1 of 10 submissions are in progress');
  await question.getByRole('button', { name: 'Create copy' }).click();
  await expect(plain.getByLabel('App name', { exact: true })).toHaveValue('Acme Lamps (copy)');
  await plain.getByRole('link', { name: 'Workflows Connector' }).first().click();
  await expect(plain.getByText('tests.flopack')).toBeVisible();
  await plain.getByRole('link', { name: 'API Service' }).first().click();
  await expect(plain.locator('[name="api_scopes.value"]').first()).toHaveValue('okta.users.read');
  await checkAndRevoke(plain, await install(plain).then(async (secret) => {
    await plain.getByRole('link', { name: "I've copied it" }).click();
    return secret;
  }));
});
