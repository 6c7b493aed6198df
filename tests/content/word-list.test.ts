/** The words that `npm run spell` knows beside its dictionaries. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const words = readFileSync('cspell-words.txt', 'utf8').trim().split('\n');

it('stands in alphabetical order, each word once', () => {
  const { compare } = new Intl.Collator('sv', { sensitivity: 'accent' });
  const disorder = words.filter((word, index) => index > 0 && compare(words[index - 1] ?? '', word) >= 0);
  expect(disorder).toEqual([]);
});

it('holds no word that nobody uses', () => {
  const texts = globSync(['src/content/**/*.{yaml,mdx}', 'src/i18n/**/*.ts', '*.md']).map((file) =>
    readFileSync(file, 'utf8'),
  );
  const all = texts.join('\n').toLowerCase();
  expect(words.filter((word) => !all.includes(word.toLowerCase()))).toEqual([]);
});
