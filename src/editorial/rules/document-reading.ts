import { measurePapers, type PaperMeasure } from '../../domain/document/check-reading.ts';
import { countWords } from '../../domain/guide-text.ts';
import { budgets, levelNames } from '../budgets.ts';
import type { Finding } from '../problem.ts';
import { readingLevel, splitSentences } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { beginning, languageNames, regionNames } from '../words.ts';

/** Every paper is easy to read, in both languages and under the law of both regions. */
export const documentReading: Rule = {
  id: 'document-reading',
  check: (content) =>
    content.documents.flatMap(({ file, data, lineOf }) =>
      data
        ? measurePapers(data, { splitSentences, readingLevel, countWords }).flatMap((measure) =>
            tooHard(measure, file, lineOf(['text'])),
          )
        : [],
    ),
};

function tooHard({ locale, region, level, longest }: PaperMeasure, file: string, line: number): Finding[] {
  const paper = `The ${languageNames[locale]} paper for ${regionNames[region]}`;
  return [
    ...(level > budgets.level[locale]
      ? [
          {
            file,
            line,
            message: `${paper} is hard to read: ${levelNames[locale]} ${level.toFixed(1)}, at most ${budgets.level[locale]}.`,
            fix: 'Use shorter words, and let each sentence say one thing.',
          },
        ]
      : []),
    ...(longest.words > budgets.sentenceWords
      ? [
          {
            file,
            line,
            message: `${paper} has a sentence of ${longest.words} words: “${beginning(longest.text)}”.`,
            fix: `Make two of it; ${budgets.sentenceWords} words is the most.`,
          },
        ]
      : []),
  ];
}
