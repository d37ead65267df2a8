import { test, expect, newPage, signIn, signInByHand } from './product';
import type { Page } from '@playwright/test';
import { icon } from './files';

/** Opens a page, and looks at what came with it. */
async function open(page: Page, path: string, expected: Record<string, string> = {}) {
  const answer = await page.goto(path);
  check(path, answer!.headers(), expected);
  return answer!;
}

function check(path: string, headers: Record<string, string>, expected: Record<string, string>) {
  expect.soft(headers, path).toMatchObject({
    'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...expected,
  });
  expect.soft(headers['content-security-policy'], path).not.toMatch(/unsafe|\*/);
  expect.soft(headers, path).not.toHaveProperty('server');
}

const page = { 'content-security-policy': expect.stringContaining("require-trusted-types-for 'script'; trusted-types answer") };
const secret = { ...page, 'cache-control': 'no-store' };

// Whatever a page does that its policy forbids fails the test (product.ts).
test('each kind of page comes with its headers, and works within its policy', async ({ browser, product }) => {
  const visitor = await newPage(browser, product);
  await open(visitor, '/', page);
  await open(visitor, '/catalog', page);
  const script = await visitor.locator('script[src]').first().getAttribute('src');
  await visitor.getByLabel('Search').pressSequentially('no such thing');
  await expect(visitor).toHaveURL(/q=no/);
  await open(visitor, '/sign-in', secret);
  await open(visitor, '/connect', secret);
  expect((await open(visitor, '/nothing', secret)).status()).toBe(404);
  await open(visitor, script!, { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/javascript; charset=utf-8' });

  const ada = await signInByHand(browser, product, 'Acme', 'ada@acme.example');
  await ada.waitForURL('**/integrations');
  expect((await ada.context().cookies(product.url)).filter((c) => !c.name.startsWith('local_org_')).map(({ name, domain, path, httpOnly, sameSite }) => ({ name, domain, path, httpOnly, sameSite })))
    .toEqual([{ name: 'oinmanager', domain: 'localhost', path: '/', httpOnly: true, sameSite: 'Lax' }]);
  expect(await ada.evaluate(() => document.cookie)).toBe('');
  await open(ada, '/integrations', secret);
  await ada.getByRole('button', { name: 'Add New Submission' }).first().click();
  await expect(ada.getByLabel('App name', { exact: true })).toBeVisible();
  const form = new URL(ada.url()).pathname;
  await open(ada, form, secret);
  await ada.getByLabel('App name', { exact: true }).fill('Acme Headers');
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('Acme Headers');
  await expect(ada.locator('#saving')).toHaveText('Saved.');

  // A file is dropped, and comes back as one that can do nothing.
  const dropped = await ada.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(bytes)], 'icon.png', { type: 'image/png' }));
    return data;
  }, [...icon().buffer]);
  await ada.locator('#f-app_icon .upload').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(ada.locator('#f-app_icon').getByText('icon.png')).toBeVisible();
  const file = `${form.replace(/\/general$/, '')}/files/app_icon`;
  check(file, (await ada.request.get(file)).headers(), { 'content-security-policy': expect.stringMatching(/^sandbox;/), 'content-type': 'image/png', 'cache-control': 'no-store' });

  // The same field in two places, and a dialog. A field that one is in keeps its text.
  await ada.getByLabel('App description').focus();
  const other = await ada.context().newPage();
  await other.goto(form);
  await other.getByLabel('App description').fill('Of one tab.');
  await expect(other.locator('#saving')).toHaveText('Saved.');
  await ada.getByLabel('App description').fill('Of the other.');
  await ada.getByRole('button', { name: 'Keep this one' }).click();
  await expect(ada.locator('#saving')).toHaveText('Saved.');
  await ada.goto('/integrations');
  await ada.getByRole('button', { name: 'Delete Acme Headers' }).or(ada.getByRole('link', { name: 'Delete Acme Headers' })).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(ada.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();

  const rae = await signIn(browser, product, 'rae@oin.example');
  await open(rae, '/admin', secret);
  await rae.keyboard.press('j');
  await expect(rae.locator('[data-stop] a.name').first()).toBeFocused();
  await rae.keyboard.press('Enter');
  await expect(rae).toHaveURL(/\/admin\/submissions\//);
  await open(rae, rae.url(), secret);
});

test('a page takes no text for elements, and has no use of the machine but its clipboard', async ({ browser, product, broken }) => {
  const visitor = await newPage(browser, product);
  await visitor.goto('/catalog');
  const tried = await visitor.evaluate(() => {
    const failing = (what: () => void) => {
      try {
        what();
      } catch (e) {
        return (e as Error).name;
      }
    };
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } };
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
    return {
      html: failing(() => (document.body.innerHTML = '<b>text</b>')),
      parsed: failing(() => new DOMParser().parseFromString('<b>text</b>', 'text/html')),
      policy: failing(() => trustedTypes.createPolicy('another', {})),
      again: failing(() => trustedTypes.createPolicy('answer', {})),
      uses: ['camera', 'clipboard-read', 'clipboard-write', 'geolocation', 'local-fonts', 'microphone', 'payment', 'usb'].filter((name) => featurePolicy.allowsFeature(name)),
      alone: (window as unknown as { originAgentCluster: boolean }).originAgentCluster,
    };
  });
  expect(tried).toEqual({ html: 'TypeError', parsed: 'TypeError', policy: 'TypeError', again: 'TypeError', uses: ['clipboard-write'], alone: true });
  // And that is what the other tests listen for.
  await expect.poll(() => broken.filter((what) => what.startsWith(product.url)).length).toBe(4);
  broken.length = 0;
});
