import { describe, expect, it } from 'vitest';
import { countSyllables, readingLevel, splitSentences } from '../../../src/editorial/readability.ts';

describe('sentences', () => {
  it.each([
    ['Stop. Look! Listen?', ['Stop.', 'Look!', 'Listen?']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['Choose one: the drawer or the bin.', ['Choose one:', 'the drawer or the bin.']],
    ['PCI DSS 4.0.1 counts.', ['PCI DSS 4.0.1 counts.']],
    ['Spara papper, t.ex. kvitton, i en låda.', ['Spara papper, t.ex. kvitton, i en låda.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe('syllables', () => {
  it.each([
    ['card', 1],
    ['number', 2],
    ['payment', 2],
    ['shredded', 2],
    ['customers', 3],
    ['information', 4],
    ['the', 1],
  ])('%s', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

it('gives plain English a low grade and officialese a high one', () => {
  expect(readingLevel(['Shred the slips.', 'Send a link.'], 'en')).toBeLessThan(2);
  expect(
    readingLevel(['Organizations necessitate comprehensive documentation of destruction procedures.'], 'en'),
  ).toBeGreaterThan(15);
});

it('computes LIX as words a sentence plus the share of words over six letters', () => {
  // 8 words in 2 sentences, 2 of them long: 4 + 25.
  expect(readingLevel(['Lägg lapparna i lådan.', 'Strimla dem sedan direkt.'], 'sv')).toBe(4 + (100 * 2) / 8);
});
