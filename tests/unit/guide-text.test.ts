import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  citedFacts,
  countWords,
  explainedTerms,
  readableText,
  sectionHeadings,
} from '../../src/domain/guide-text.ts';
import { totalEffort } from '../../src/domain/effort.ts';
import { readingMinutes } from '../../src/domain/reading-time.ts';
import { qrCode } from '../../src/domain/qr-code.ts';
import { runningHeads } from '../../src/domain/running-heads.ts';
import { locales } from '../../src/domain/locale.ts';
import { messages } from '../../src/i18n/messages.ts';

const source = `---
title: x
---

## Ask first {#ask-first}

One **two** <Term id="token">three</Term>. <Cite fact="us-pay-07" /> <Cite fact="se-pay-03" />

<Region in="us">

American [words](guide:x). <Cite fact="us-pay-07" />

</Region>

<Region in="se">

Svenska.

</Region>
`;

test('sources are numbered by first mention', () => {
  expect(citedFacts(source)).toEqual(['us-pay-07', 'se-pay-03']);
});

test('terms and sections are found', () => {
  expect(explainedTerms(source)).toEqual(['token']);
  expect(sectionHeadings(source)).toEqual([{ id: 'ask-first', heading: 'Ask first' }]);
});

test('a region sees the common text and its own part', () => {
  expect(countWords(readableText(source, 'us'))).toBe(5);
  expect(countWords(readableText(source, 'se'))).toBe(4);
  expect(readableText(source, 'se')).not.toContain('American');
});

test('a short text takes a minute', () => {
  expect(readingMinutes(40)).toBe(1);
  expect(readingMinutes(1000)).toBe(5);
});

test.each([
  [['5 min', '5 min', '5 min'], { amount: 20, unit: 'minutes' }],
  [['1 hour', '1 hour', '5 min'], { amount: 2, unit: 'hours' }],
  [['1 day', '1 day', '1 hour'], { amount: 2, unit: 'days' }],
] as const)('%j together take %j', (efforts, total) => {
  expect(totalEffort(efforts)).toEqual(total);
});

test('a QR code is one path that covers each dark module once', () => {
  const { size, path } = qrCode('https://safehands.example/go/photo-release/');
  const modules = Array.from(path.matchAll(/h(\d+)v1/g), ([, width]) => Number(width)).reduce(
    (a, b) => a + b,
    0,
  );
  expect(size).toBeGreaterThan(20);
  expect(modules).toBeGreaterThan(size * 5);
  expect(modules).toBeLessThan((size * size * 2) / 3);
});

test('a quotation mark in a title cannot break the running head', () => {
  expect(runningHeads([{ folio: '2.3', title: 'A "yes" \\ no' }], 'Foot')).toContain(
    'content:"2.3 A \\"yes\\" \\\\ no"',
  );
});

test.each(locales)('the foot of a book is that of every other sheet in its language (%s)', (locale) => {
  const { foot } = messages[locale].book;
  expect(readFileSync('src/styles/print.css', 'utf8')).toContain(`content: '${foot}'`);
  const heads = runningHeads([{ folio: '2.3', title: 'Any' }], foot);
  expect(heads.match(/@page /g)).toHaveLength(2);
  expect(heads.split(`@bottom-left{content:"${foot}"`)).toHaveLength(3);
});
