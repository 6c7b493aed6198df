import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4321);
const executablePath = findChromium();

/** A person with a real browser, on the finished site. Two at a time: a small machine has two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // A shared machine may be slow for a moment; a fault that is real fails twice.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // Each test begins in a new browser, and would fetch the whole site for keeping. `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: `node --env-file=tools.env node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    port,
    reuseExistingServer: false,
  },
});
