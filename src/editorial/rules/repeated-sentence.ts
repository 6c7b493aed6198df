import { locales } from '../../domain/locale.ts';
import { guideTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import { sentencesOf } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { normalized } from '../shingles.ts';
import { isUnfinished } from '../unfinished.ts';
import { beginning } from '../words.ts';

/** Shorter ones ("Thank you for telling us.") are bound to come again. */
const leastWords = 8;

/** Each region part ends with whom to ask, and the authority's name is the same everywhere. */
const whomToAsk =
  /^(?:for .*\b(?:ask|start with)|start with|om .*\b(?:frågar du|börjar du)|frågor om .*\bställer du|börja på)\b/iu;

/** No sentence stands in two guides: whoever reads a topic as a course would notice. */
export const repeatedSentence: Rule = {
  id: 'repeated-sentence',
  check: (content) =>
    locales.flatMap((locale) => {
      const first = new Map<string, string>();
      return guideTexts(content, locale)
        .filter((entry) => !isUnfinished(entry))
        .flatMap((entry) =>
          sentencesOf(entry).flatMap(({ text, words, line }): Finding[] => {
            if (words < leastWords || whomToAsk.test(text)) return [];
            const key = normalized(text);
            const owner = first.get(key);
            first.set(key, owner ?? entry.file);
            if (owner === undefined || owner === entry.file) return [];
            return [
              {
                file: entry.file,
                line,
                message: `The sentence “${beginning(text)}” stands in ${owner} too.`,
                fix: 'Say it in words of its own here, or link to that guide.',
              },
            ];
          }),
        );
    }),
};
