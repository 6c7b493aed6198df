import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readMeFiles } from '../../../integrations/portable/read-me.ts';
import { zipFolder } from '../../../integrations/portable/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files and day give the same bytes, in any order and any time zone', () => {
  const files: [string, Uint8Array][] = [
    ['index.html', bytes('<h1>')],
    ['LÄS MIG.txt', bytes('å')],
  ];
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Tokyo';
  const first = zipFolder(new Map(files), '2026-11-24');
  process.env['TZ'] = 'America/Chicago';
  const second = zipFolder(new Map([...files].reverse()), '2026-11-24');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(zipFolder(new Map(files), '2026-11-25')).not.toEqual(first);
  expect(Object.keys(unzipSync(first)).sort()).toEqual(['LÄS MIG.txt', 'index.html']);
});

test('READ ME and LÄS MIG say first: unpack', () => {
  const texts = new Map(readMeFiles('2026-11-24'));
  expect([...texts.keys()]).toEqual(['READ ME.txt', 'LÄS MIG.txt']);
  expect(texts.get('READ ME.txt')).toMatch(
    /Edition from Nov 24, 2026[\s\S]*Unpack the whole zip there first/,
  );
  expect(texts.get('LÄS MIG.txt')).toMatch(/Packa upp hela zip-filen där först/);
  for (const text of texts.values()) {
    expect(text).toMatch(/^\uFEFF/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(96);
  }
});
