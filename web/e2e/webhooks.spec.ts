import { test, expect, signIn } from './product';
import { faults } from './axe';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A program that gets webhooks. */
async function receiver(status = 200) {
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status).end(status === 200 ? 'Thanks' : 'We are down');
    });
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  return { got, url: `http://localhost:${(server.address() as AddressInfo).port}/hook`, close: () => server.close() };
}

test('a webhook is added and tried, and the sample on the page checks its signature', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme');
  const to = await receiver();
  const ada = await signIn(browser, product, email, { to: '/webhooks' });
  const sample = await ada.locator('#sample').textContent();
  await ada.getByRole('link', { name: 'Add webhook' }).click();
  expect(await faults(ada)).toEqual([]);
  await ada.getByLabel('URL').fill(to.url);
  await ada.getByLabel('Name').fill('Release bot');
  await ada.getByRole('button', { name: 'Add webhook' }).click();
  await expect(ada.getByRole('heading', { name: 'Copy the signing secret now' })).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  const secret = (await ada.locator('#secret').textContent()) ?? '';
  await ada.getByRole('button', { name: 'Send a test' }).click();
  await expect(ada.getByText('Accepted with 200')).toBeVisible();
  expect(await faults(ada)).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'oin-webhook-'));
  try {
    writeFileSync(join(folder, 'verify.mjs'), sample ?? '');
    const { verify } = await import(join(folder, 'verify.mjs')) as { verify: (secret: string, headers: IncomingHttpHeaders, body: string) => { type: string } };
    const { headers, body } = to.got[0];
    expect(verify(secret, headers, body).type).toBe('webhook.test');
    expect(() => verify(secret, headers, body + ' ')).toThrow('not signed');
    expect(() => verify('whsec_' + Buffer.alloc(32).toString('base64'), headers, body)).toThrow('not signed');
    expect(() => verify(secret, { ...headers, 'webhook-timestamp': '1000000000' }, body)).toThrow('too old');
  } finally {
    rmSync(folder, { recursive: true });
  }
  await ada.getByRole('link', { name: 'Release bot' }).click();
  await expect(ada.getByRole('row', { name: /This is a test of your webhook/ })).toContainText('Delivered');
  expect(await faults(ada)).toEqual([]);
  await ada.getByRole('link', { name: /This is a test of your webhook/ }).click();
  await expect(ada.getByText('Thanks')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  await ada.goBack();
  await ada.getByRole('button', { name: 'Pause' }).click();
  await expect(ada.getByRole('status')).toContainText('Webhook paused.');
  await ada.getByRole('button', { name: 'Replace secret' }).click();
  await expect(ada.getByRole('dialog')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  to.close();
});

test('webhooks work without JavaScript', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme');
  const to = await receiver(500);
  const ada = await signIn(browser, product, email, { to: '/webhooks/new', javaScriptEnabled: false });
  await ada.getByLabel('URL').fill(to.url);
  await ada.getByRole('button', { name: 'Add webhook' }).click();
  await ada.getByRole('button', { name: 'Send a test' }).click();
  await expect(ada.getByText('Not accepted: it responded with error 500')).toBeVisible();
  await expect(ada.getByText('We are down')).toBeVisible();
  await ada.getByRole('link', { name: /^localhost/ }).click();
  await ada.getByRole('button', { name: 'Delete' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Delete webhook' }).click();
  await expect(ada.getByRole('status')).toContainText('Webhook deleted');
  to.close();
});

test('what is typed for a webhook, a token, and a trusted publisher outlives a click elsewhere, without secrets', async ({ browser, product }) => {
  const { emails: [email] } = await product.org('Acme');
  const ada = await signIn(browser, product, email, { to: '/webhooks/new' });
  const stored = () => ada.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([name]) => name.startsWith('unsaved/'))));
  const elsewhere = async (back: string) => {
    await ada.getByRole('link', { name: 'API', exact: true }).click();
    await expect(ada.getByRole('heading', { name: 'API reference' })).toBeVisible();
    await ada.goto(product.url + back);
    await expect(ada.getByText("it isn't sent yet")).toBeVisible();
  };

  await ada.getByLabel('URL').fill('https://hooks.slack.com/services/T0/B0/s3cret');
  await ada.getByLabel('Name').fill('Release bot');
  await ada.getByLabel('Slack').check();
  await ada.getByLabel('Published', { exact: true }).check();
  await elsewhere('/webhooks/new');
  await expect(ada.getByLabel('Name')).toHaveValue('Release bot');
  await expect(ada.getByLabel('Slack')).toBeChecked();
  await expect(ada.getByLabel('Published', { exact: true })).toBeChecked();
  expect(await stored()).not.toContain('s3cret');
  await ada.getByLabel('URL').fill('https://10.0.0.1/hook');
  await ada.getByRole('button', { name: 'Add webhook' }).click();
  await expect(ada.getByLabel('URL')).toHaveAttribute('aria-invalid', 'true'); // refused, and all of it is still there
  await expect(ada.getByLabel('Name')).toHaveValue('Release bot');
  await ada.getByLabel('URL').fill('https://hooks.slack.com/services/T0/B0/s3cret');
  await ada.getByRole('button', { name: 'Add webhook' }).click();
  await expect(ada.getByRole('heading', { name: 'Copy the signing secret now' })).toBeVisible();
  await expect.poll(stored).toBe('[]');

  await ada.goto(`${product.url}/api-tokens`);
  await ada.getByLabel('Name').fill('Release train');
  await ada.getByLabel('Expires after').selectOption('30');
  await ada.getByLabel('Write', { exact: true }).check();
  await elsewhere('/api-tokens');
  await expect(ada.getByLabel('Name')).toHaveValue('Release train');
  await expect(ada.getByLabel('Expires after')).toHaveValue('30');
  await expect(ada.getByLabel('Write', { exact: true })).toBeChecked();
  await ada.getByRole('button', { name: 'Create token' }).click();
  await expect(ada.getByRole('heading', { name: 'Copy the token now' })).toBeVisible();
  await expect.poll(stored).toBe('[]');

  await ada.goto(`${product.url}/trusted-publishers`);
  await ada.getByLabel('Repository').fill('acme/okta');
  await ada.getByLabel('Runs on a').selectOption('tag');
  await elsewhere('/trusted-publishers');
  await expect(ada.getByLabel('Repository')).toHaveValue('acme/okta');
  await expect(ada.getByLabel('Runs on a')).toHaveValue('tag');
  await ada.getByLabel('Branch or tag', { exact: true }).fill('v*');
  await ada.getByRole('button', { name: 'Add trusted publisher' }).click();
  await expect(ada.getByText('Trusted publisher added')).toBeVisible();
  await expect(ada.getByLabel('Repository')).toHaveValue('');
  await expect.poll(stored).toBe('[]');
});
