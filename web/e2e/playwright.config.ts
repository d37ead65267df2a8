import { defineConfig } from '@playwright/test';

// CHROMIUM is the machine's browser (see run); empty means Playwright's own.
const executablePath = process.env.CHROMIUM || undefined;

export default defineConfig({
  testDir: '.',
  // make screenshots takes pictures, which is no test.
  testMatch: process.env.SCREENSHOTS ? 'screenshots.ts' : '*.spec.ts',
  globalSetup: './logs',
  globalTeardown: './secrets',
  // So long that a machine that is busy with something else gets there too. Only what fails takes it.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  // Each worker has its own product (see product.ts), so tests in different workers do not meet.
  fullyParallel: true,
  workers: 4,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath,
      // As root, Chromium needs --no-sandbox; the rest keeps it from talking to anyone else.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
    // A trace of each test takes a fifth of the time; TRACE=1 keeps those of what fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
