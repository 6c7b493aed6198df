import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Pages without masthead and menu: they only lead on. */
const bare = ['go.entry.ts', 'moved.entry.ts'];

const folder = 'src/components';
const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.entry.ts') && !bare.some((file) => name.endsWith(`/${file}`)),
);

test.each(entries)('%s brings the shell: menu, settings, search and the offline pages', (name) => {
  if (name.endsWith('shell/shell.entry.ts')) return;
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(
    /^import '(?:\.|\.\.\/shell)\/shell\.entry\.ts';$/m,
  );
});

test('there are entries to look at', () => {
  expect(entries.length).toBeGreaterThan(10);
});
