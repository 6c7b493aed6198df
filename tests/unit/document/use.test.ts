import { expect, test } from 'vitest';
import type { Part } from '../../../src/domain/document/content.ts';
import { notePieces } from '../../../src/domain/document/note-text.ts';
import { citedBy, readerOf, useOf } from '../../../src/domain/document/use.ts';
import { both, places, reward, sampleDocument, says } from './sample.ts';

const signs: Part = { id: 'signs', as: 'signature', by: 'customer', lines: ['signature'], ...both('You') };

test('a paper lies in the pile of whoever gets the first copy that leaves the business', () => {
  expect(readerOf(sampleDocument())).toBe('customer');
  expect(readerOf(sampleDocument({ copies: ['business'] }))).toBe('business');
  expect(readerOf(sampleDocument({ copies: ['mentor', 'business'] }))).toBe('mentor');
});

test('what is done with a paper follows from who signs and answers', () => {
  const asked = [
    { ...places, by: 'customer' as const },
    { ...reward, by: 'customer' as const },
  ];
  expect(useOf(sampleDocument())).toBe('hand-over');
  expect(useOf(sampleDocument({ text: [signs] }))).toBe('sign');
  expect(useOf(sampleDocument({ text: [signs], fields: asked }))).toBe('fill-in-and-sign');
  expect(useOf(sampleDocument({ fields: asked }))).toBe('fill-in');
  expect(useOf(sampleDocument({ copies: ['business'] }))).toBe('keep');
  expect(useOf(sampleDocument({ copies: ['mentor'] }))).toBe('bring');
});

test('sources are listed once, in the order of the page', () => {
  const content = sampleDocument({
    'not-for': [{ id: 'a', ...both('A.'), cites: ['se-1', 'us-1'] }],
    text: [says('b', 'B.', { cites: ['us-1', 'us-2'] })],
  });
  expect(citedBy(content)).toEqual(['se-1', 'us-1', 'us-2']);
});

test('links in a note are told from its words', () => {
  expect(notePieces('See [Children](document:photo-release-child), please.')).toEqual([
    { text: 'See ' },
    { text: 'Children', href: 'document:photo-release-child' },
    { text: ', please.' },
  ]);
});
