import { locales } from '../../domain/locale.ts';
import { budgets } from '../budgets.ts';
import { guideTexts } from '../content.ts';
import { sentencesOf } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { beginning } from '../words.ts';

/** No sentence needs a second breath. */
export const longSentence: Rule = {
  id: 'long-sentence',
  check: (content) =>
    locales.flatMap((locale) =>
      guideTexts(content, locale).flatMap((entry) =>
        sentencesOf(entry)
          .filter(({ words }) => words > budgets.sentenceWords)
          .map(({ text, words, line }) => ({
            file: entry.file,
            line,
            message: `A sentence has ${words} words: “${beginning(text)}”.`,
            fix: `Make two of it; ${budgets.sentenceWords} words is the most.`,
          })),
      ),
    ),
};
