import { expect, test } from 'vitest';
import { findKept, pathOfFile } from '../../../src/domain/offline/kept-path.ts';

const files = new Set(['', 'en/guides/x/', 'assets/a.css', '404.html']);

test.each([
  ['', 'kept', ''],
  ['en/guides/x/', 'kept', 'en/guides/x/'],
  ['assets/a.css', 'kept', 'assets/a.css'],
  ['en/guides/x', 'elsewhere', 'en/guides/x/'],
  ['en/guides/x/index.html', 'elsewhere', 'en/guides/x/'],
  ['index.html', 'elsewhere', ''],
])('“%s” is %s: “%s”', (asked, kind, path) => {
  expect(findKept(files, asked)).toEqual({ kind, path });
});

test.each(['en/guides/', 'assets/b.css', 'index.htm', 'x/index.html'])('“%s” is not kept', (asked) => {
  expect(findKept(files, asked)).toEqual({ kind: 'not-kept' });
});

test('pages are asked for by their folder', () => {
  expect(pathOfFile('en/index.html')).toBe('en/');
  expect(pathOfFile('index.html')).toBe('');
  expect(pathOfFile('404.html')).toBe('404.html');
});
