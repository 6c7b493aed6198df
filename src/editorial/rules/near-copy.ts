import { locales } from '../../domain/locale.ts';
import { guideTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import { sentencesOf } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { sharedShingles, shinglesOf } from '../shingles.ts';
import { isUnfinished } from '../unfinished.ts';

/** Runs of so many words … */
const size = 8;
/** … that two guides may share, as a part of the shorter one's: below it lie names of authorities and fixed terms. */
const mostShared = 0.03;

/** No guide is a near-copy of another. */
export const nearCopy: Rule = {
  id: 'near-copy',
  check: (content) =>
    locales.flatMap((locale) => {
      const guides = guideTexts(content, locale)
        .filter((entry) => !isUnfinished(entry))
        .map((entry) => {
          const sentences = sentencesOf(entry).map(({ text, line }) => ({
            line,
            shingles: shinglesOf(text, size),
          }));
          return {
            file: entry.file,
            sentences,
            shingles: new Set(sentences.flatMap(({ shingles }) => [...shingles])),
          };
        });
      return guides.flatMap((guide, index) =>
        guides.slice(0, index).flatMap((other): Finding[] => {
          const { shared, share } = sharedShingles(guide.shingles, other.shingles);
          const [example] = shared;
          if (share <= mostShared || example === undefined) return [];
          return [
            {
              file: guide.file,
              line: guide.sentences.find(({ shingles }) => shingles.has(example))?.line ?? 1,
              message: `${shared.length} runs of ${size} words stand in ${other.file} too, such as “${example}”.`,
              fix: 'Say it in words of its own here, or link to that guide.',
            },
          ];
        }),
      );
    }),
};
