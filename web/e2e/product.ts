import { test as plain, expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logs } from './logs';

/** The whole product as `make run` starts it, in a folder and on a port of its own. */
export class Product {
  private readonly dir = mkdtempSync(join(tmpdir(), 'oin-e2e-'));
  private process?: ChildProcess;
  private tests = ''; // where it gives tests what takes long by hand (cmd/local/tests.go)
  url = '';
  output = '';

  async start() {
    this.url = `http://localhost:${await freePort()}`;
    const local = spawn('../../bin/local', ['--dir', this.dir, '--for-tests'], {
      env: { ...process.env, BASE_URL: this.url, DATABASE_URL: '', OKTA_ISSUER: '', SMTP_URL: '', LOG_LEVEL: 'debug' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process = local;
    await new Promise<void>((ready, failed) => {
      const read = (text: Buffer) => {
        this.output += text;
        const report = /For tests +(\S+)[^]*Ctrl-C stops everything/.exec(this.output);
        if (!this.tests && report) ready(void (this.tests = report[1]));
      };
      local.stdout.on('data', read);
      local.stderr.on('data', read);
      local.once('exit', () => failed(new Error('The product did not start:\n' + this.output)));
    });
  }

  /** Stops it as Ctrl-C does, and leaves its log. */
  async remove() {
    if (this.process && this.process.exitCode === null) {
      const gone = new Promise((r) => this.process!.once('exit', r));
      this.process.kill('SIGINT');
      await gone;
    }
    appendFileSync(join(logs, 'log'), this.output);
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** An org that no other test uses, like one of the demo's: with its people, and one of its integrations or none. */
  async org(like: 'Acme' | 'Globex', integration = ''): Promise<Org> {
    return this.ask('orgs', { like, with: integration });
  }

  /** A new session of a person. */
  async session(email: string): Promise<string> {
    return this.ask('sessions', { email });
  }

  /** The ids of the demo's submissions, by name. */
  async demo(): Promise<Record<string, string>> {
    return this.ask('demo');
  }

  /** Good texts for the required fields of General Settings that have one, by the names of their controls. */
  async examples(): Promise<Record<string, string>> {
    const answers = await this.ask<Record<string, string | object>>('examples');
    return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }

  private async ask<T>(what: string, form?: Record<string, string>): Promise<T> {
    const answer = await fetch(`${this.tests}/${what}`, form && { method: 'POST', body: new URLSearchParams(form) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json() as Promise<T>;
  }
}

export interface Org {
  name: string;
  /** Ada's and Abe's in an org like Acme, Gus's in one like Globex. */
  emails: string[];
  /** The id and the name of its submission, if it has one. */
  id: string;
  app: string;
}

/** A free port below those that systems give to connections, so that none has it before the product. */
async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const s = createServer().once('error', () => resolve(freePort()));
    s.listen(port, '127.0.0.1', () => s.close(() => resolve(port)));
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

/** Signs someone in by hand, in a browser context of their own. */
export async function signInByHand(browser: Browser, product: Product, org: string, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(browser, product, options);
  await page.goto('/');
  await page.getByRole('link', { name: 'Start Submission Form' }).first().click();
  await page.getByRole('link', { name: org, exact: true }).or(page.getByRole('button', { name: org, exact: true })).click();
  await page.getByRole('button', { name: email, exact: true }).click();
  return page;
}

/** Signs a person in, in a browser context of their own, and goes to a page: their first one unless told otherwise, or none for null. */
export async function signIn(browser: Browser, product: Product, email: string, { to, ...options }: BrowserContextOptions & { to?: string | null } = {}): Promise<Page> {
  const page = await newPage(browser, product, options);
  await page.context().addCookies([{ name: 'oinmanager', value: await product.session(email), url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  if (to !== null) await page.goto(to ?? (email.endsWith('@oin.example') ? '/admin' : '/integrations'));
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

/** Each worker has one product. No page stays open after its test. */
export const test = plain.extend<{ tidy: void; broken: string[] }, { product: Product }>({
  tidy: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map(async (c) => (await noteSecrets(c), c.close())));
      expect(broken.splice(0), 'a page breaks its own security policy').toEqual([]);
    },
    { auto: true },
  ],
  broken: async ({}, use) => use(broken),
  // A test that changes something does so in an org of its own (Product.org).
  product: [
    async ({}, use) => {
      const product = new Product();
      try {
        await product.start();
        await use(product);
      } finally {
        await product.remove();
      }
    },
    { scope: 'worker', timeout: 900_000 },
  ],
});

export { expect };
