import { defineConfig } from '@playwright/test';

// CHROMIUM is the machine's browser (see run); empty means Playwright's own.
const executablePath = process.env.CHROMIUM || undefined;

export default defineConfig({
  testDir: '.',
  // make screenshots takes pictures, which is no test.
  testMatch: process.env.SCREENSHOTS ? 'screenshots.ts' : '*.spec.ts',
  globalSetup: './logs',
  globalTeardown: './secrets',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  // Each file has a product of its own (see product.ts), so the files do not meet.
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath,
      // As root, Chromium needs --no-sandbox; the rest keeps it from talking to anybody else.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
    // A trace of each test takes a fifth of the time; TRACE=1 keeps those of what fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
