/**
 * Finds a browser for the tests: the one that `CHROMIUM_PATH` names, a Chromium or Chrome of the machine, Playwright's
 * own, and otherwise Debian's, installed when we may.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns The path of a Chromium, or `undefined` when the machine has none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return [...places, chromium.executablePath()].find((path) => existsSync(path));
}

/** @returns The path of a Firefox, or `undefined`: then the tests that need one say so and are skipped. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  return [named, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
}

/**
 * Makes sure there is a Chromium, and on Debian a Firefox.
 *
 * @throws One sentence that says what to do.
 */
export function ensureBrowsers(): void {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const missing = [findChromium() ? [] : 'chromium', findFirefox() ? [] : 'firefox-esr'].flat();
  if (isDebian && missing.length > 0) install(missing);
  if (!findChromium()) {
    throw new Error(
      'The browser tests need a Chromium. Install one (on Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name yours in CHROMIUM_PATH.',
    );
  }
}

/** What cannot be installed, with no network or under another name, is missed only by the tests that need it. */
function install(packages: readonly string[]): void {
  console.log(`Not found here, so installing Debian’s ${packages.join(' and ')} …`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.warn(`${packages.join(' and ')} could not be installed.`);
  }
}
