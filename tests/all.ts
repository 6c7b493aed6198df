/**
 * Everything that must hold, fast things first: `npm test`.
 *
 * Stops at the first part that fails. `npm test -- unit build` runs only the parts that are named.
 */
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { ensureBrowsers } from './browser.ts';

const node = (script: string, ...args: string[]) => [
  process.execPath,
  '--env-file=tools.env',
  script,
  ...args,
];
const astro = (...args: string[]) => node('node_modules/astro/bin/astro.mjs', ...args);
const vitest = (project: string) => node('node_modules/vitest/vitest.mjs', 'run', '--project', project);

/** Each part: its name, and the commands it consists of. */
const parts: Record<string, string[][]> = {
  types: [astro('check', '--minimumFailingSeverity', 'warning')],
  lint: [
    node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  ],
  unit: [vitest('unit')],
  content: [vitest('content')],
  spelling: [
    node(
      'node_modules/cspell/bin.mjs',
      'lint',
      '--no-progress',
      '--quiet',
      'src/content/**',
      'src/i18n/**',
      '*.md',
    ),
  ],
  build: [astro('build')],
  site: [vitest('site')],
  search: [vitest('search')],
  e2e: [node('node_modules/@playwright/test/cli.js', 'test')],
  firefox: [node('tests/portable-firefox.ts')],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join(', ')}”. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

/** The tests build the site as a newcomer would: what an owner has set for a site of theirs does not count here. */
const ownersSettings = ['SITE_URL', 'BASE_PATH', 'CONTACT', 'BUILD_DATE', 'GALLERY'];
const env = {
  // Whatever else is being served on this machine goes on undisturbed.
  TEST_PORT: await freePort(),
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownersSettings.includes(name))),
};

let passed = 0;
for (const [name, commands] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (name === 'e2e' || name === 'firefox') ensureBrowsers();
  console.log(`\n— ${name}`);
  const begun = performance.now();
  for (const [command = '', ...args] of commands) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', env });
    if (status !== 0) {
      console.error(`\n“${name}” failed. Run it alone: npm test -- ${name}`);
      console.log(`${passed} passed, 1 failed`);
      process.exit(1);
    }
  }
  passed += 1;
  console.log(`— ${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
}
console.log(`\n${passed} passed, 0 failed`);

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}
