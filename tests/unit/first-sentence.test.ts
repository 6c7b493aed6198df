import { expect, test } from 'vitest';
import { firstSentence } from '../../src/domain/first-sentence.ts';

test.each([
  ['en', 'Ask first. Then post.', 'Ask first.'],
  ['en', 'Does HIPAA apply? Seldom.', 'Does HIPAA apply?'],
  ['en', 'It costs $1.50 a month, no more. Pay it.', 'It costs $1.50 a month, no more.'],
  ['sv', 'Fråga först, t.ex. vid kassan. Dela sedan.', 'Fråga först, t.ex. vid kassan.'],
  ['sv', '  En enda mening utan punkt ', 'En enda mening utan punkt'],
  ['sv', '', ''],
] as const)('%s: of “%s” a card shows “%s”', (locale, text, sentence) => {
  expect(firstSentence(text, locale)).toBe(sentence);
});
