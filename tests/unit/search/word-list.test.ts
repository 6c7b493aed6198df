import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aliasStart,
  decodeWordList,
  encodeWordList,
  type Alias,
} from '../../../src/domain/search/word-list.ts';
import { fold } from '../../../src/domain/search/words.ts';

const word = fc.stringMatching(/^[a-zåäö]{1,14}$/);

test('every word comes back as it was written, with how common it is', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 60 }), { maxKeys: 40 }), (counts) => {
      const list = decodeWordList(encodeWordList(new Map(Object.entries(counts)), []));
      for (const [own, count] of Object.entries(counts)) {
        const known = list?.words.get(fold(own));
        const twins = Object.keys(counts).filter((other) => fold(other) === fold(own));
        expect(twins).toContain(known?.word);
        const most = Math.max(...twins.map((twin) => counts[twin] ?? 0));
        expect(known?.commonness).toBe(most >= 20 ? 3 : most >= 3 ? 2 : 1);
        expect(count).toBeLessThanOrEqual(most);
      }
      expect(list?.words.size).toBe(new Set(Object.keys(counts).map(fold)).size);
    }),
  );
});

test('capitals come back as capitals', () => {
  const list = decodeWordList(
    encodeWordList(
      new Map([
        ['HIPAA', 30],
        ['hip', 1],
        ['hire', 4],
      ]),
      [],
    ),
  );
  expect([...(list?.words.values() ?? [])].map(({ word: own }) => own).sort()).toEqual([
    'HIPAA',
    'hip',
    'hire',
  ]);
});

test('every other name comes back with what it stands for and why', () => {
  const alias = fc.record({
    from: fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 }),
    to: fc.stringMatching(/^[A-Za-zåäö -]{1,20}$/),
    kind: fc.constantFrom<Alias['kind']>('misspelt', 'synonym', 'other-language'),
  });
  fc.assert(
    fc.property(fc.array(alias, { maxLength: 12 }), (aliases) => {
      const list = decodeWordList(encodeWordList(new Map(), aliases));
      for (const own of aliases) expect(list?.aliases.get(aliasStart(own.from[0] ?? ''))).toContainEqual(own);
      expect([...(list?.aliases.values() ?? [])].flat().length).toBe(aliases.length);
    }),
  );
});

test('a list of another edition is none', () => {
  for (const file of [undefined, null, 'words', {}, { version: 1, words: ['', '', ''], aliases: '' }])
    expect(decodeWordList(file)).toBeUndefined();
});
