import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksBehind } from '../../../src/domain/search/index-chunks.ts';
import { fold } from '../../../src/domain/search/words.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abåäö'), minLength: 1, maxLength: 6 });

test('every chunk is named that begins with a word which begins with the one looked up', () => {
  fc.assert(
    fc.property(letters, fc.array(letters), letters, (word, others, rest) => {
      const longer = fold(word + rest);
      expect(chunksBehind(word, [...others.map(fold), longer])).toContain(longer);
    }),
  );
});

test('chunks that begin otherwise are left alone', () => {
  expect(chunksBehind('bilder', ['betala', 'bilda', 'bilv', 'bo'])).toEqual(['bilda', 'bilv']);
  expect(chunksBehind('våga', ['utg', 'vag', 'vagn', 'var'])).toEqual(['vag', 'vagn']);
});
