import { test as plain, expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logs } from './logs';

/** The whole product as `make run` starts it, in a folder and on a port of its own. */
export class Product {
  readonly dir = mkdtempSync(join(tmpdir(), 'oin-e2e-'));
  url = '';
  private process?: ChildProcess;
  output = '';

  async start() {
    if (!this.url) this.url = `http://localhost:${await freePort()}`;
    this.process = spawn('../../bin/local', ['--dir', this.dir], {
      env: { ...process.env, BASE_URL: this.url, DATABASE_URL: '', OKTA_ISSUER: '', SMTP_URL: '', LOG_LEVEL: 'debug' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout!.on('data', (d) => (this.output += d));
    this.process.stderr!.on('data', (d) => (this.output += d));
    for (let i = 0; i < 300; i++) {
      if (this.process.exitCode !== null) break;
      const ready = await fetch(this.url + '/readyz').then((r) => r.ok, () => false);
      if (ready) return;
      await new Promise((r) => setTimeout(r, 100));
    }
    throw new Error('The product did not start:\n' + this.output);
  }

  /** Stops it as Ctrl-C does, or as kill -9 does. */
  async stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT') {
    const p = this.process;
    if (!p || p.exitCode !== null) return;
    const gone = new Promise((r) => p.once('exit', r));
    p.kill(signal);
    await gone;
  }

  async remove() {
    await this.stop();
    appendFileSync(join(logs, 'log'), this.output);
    rmSync(this.dir, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as { port: number };
      s.close(() => resolve(port));
    });
  });
}

/** A secret that a test types, which must not be in the log. */
export function unlogged(text: string): string {
  appendFileSync(join(logs, 'secrets'), text + '\n');
  return text;
}

/** Notes what else must not be in the log: what this browser was given. */
async function noteSecrets(context: BrowserContext) {
  const cookies = (await context.cookies()).map((c) => c.value);
  appendFileSync(join(logs, 'secrets'), [...cookies, ...(called.get(context) ?? [])].filter((s) => s.length >= 8).map((s) => s + '\n').join(''));
}

/** The codes and the likes that pages were called with. */
const called = new WeakMap<BrowserContext, Set<string>>();

function watch(context: BrowserContext) {
  const seen = new Set<string>();
  called.set(context, seen);
  context.on('request', (request) => {
    for (const [name, value] of new URL(request.url()).searchParams) {
      if (['code', 'state', 'nonce', 'code_challenge', 'id_token_hint'].includes(name)) seen.add(value);
    }
  });
}

/** Signs somebody in by hand, in a browser context of their own. */
export async function signInByHand(browser: Browser, product: Product, org: string, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(browser, product, options);
  await page.goto('/');
  await page.getByRole('link', { name: 'Start Submission Form' }).first().click();
  await page.getByRole('link', { name: org, exact: true }).or(page.getByRole('button', { name: org, exact: true })).click();
  await page.getByRole('button', { name: email, exact: true }).click();
  return page;
}

/** The sessions of this worker's product that somebody has signed in to by hand. */
const sessions = new Map<string, BrowserContextOptions['storageState']>();

/** Somebody who is signed in, in a browser context of their own. By hand it is done once. */
export async function signIn(browser: Browser, product: Product, org: string, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  const session = sessions.get(product.url + email);
  if (session) {
    const page = await newPage(browser, product, { storageState: session, ...options });
    await page.goto(org === 'OIN team' ? '/admin' : '/integrations');
    return page;
  }
  const page = await signInByHand(browser, product, org, email, options);
  await page.waitForURL(/\/(admin|integrations)$/);
  sessions.set(product.url + email, await page.context().storageState());
  return page;
}

/** What browsers have said of pages that broke their own security policy, in this test. */
const broken: string[] = [];

export async function newPage(browser: Browser, product: Product, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, ...options });
  watch(context);
  const page = await context.newPage();
  // A page that breaks our own security policy is a defect, whatever else it does. The
  // browser tells the page (Trusted Types too), and the console of what it cannot tell.
  await context.exposeBinding('broken', (_, what: string) => void broken.push(what));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (e) => {
      const { broken } = window as unknown as { broken(what: string): void };
      broken(`${e.documentURI}: ${e.effectiveDirective} forbids ${e.blockedURI} ${e.sample} (${e.sourceFile}:${e.lineNumber})`);
    }));
  context.on('console', (m) => {
    if (['error', 'warning'].includes(m.type()) && /Content Security Policy|Trusted ?Type|Permissions-Policy|Origin-Agent-Cluster|Cross-Origin-/i.test(m.text())) broken.push(m.text());
  });
  return page;
}

/** One product for all tests of a file, and no page that stays open after its test. */
export const test = plain.extend<{ tidy: void; broken: string[]; product: Product }, { productOf: (file: string) => Promise<Product> }>({
  tidy: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map(async (c) => (await noteSecrets(c), c.close())));
      expect(broken.splice(0), 'a page breaks its own security policy').toEqual([]);
    },
    { auto: true },
  ],
  broken: async ({}, use) => use(broken),
  product: async ({ productOf }, use, { file }) => use(await productOf(file)),
  // A worker goes from file to file; what the tests of one did, those of the next do not meet.
  productOf: [
    async ({}, use) => {
      let product: Product | undefined;
      let current = '';
      await use(async (file) => {
        if (product && file === current) return product;
        await product?.remove();
        product = new Product();
        current = file;
        await product.start();
        return product;
      });
      await product?.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect };
