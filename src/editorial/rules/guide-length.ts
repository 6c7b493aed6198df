import { locales } from '../../domain/locale.ts';
import { regions } from '../../domain/region.ts';
import { budgets } from '../budgets.ts';
import { guideTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import { measureGuide } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { regionNames } from '../words.ts';

const { least, most } = budgets.guideWords;

/** A guide is a whole answer, and one that can be finished: counted as the reader of one region sees it. */
export const guideLength: Rule = {
  id: 'guide-length',
  check: (content) =>
    locales.flatMap((locale) =>
      guideTexts(content, locale).flatMap((entry) => {
        if (isUnfinished(entry)) return [];
        const { words } = measureGuide(entry);
        return regions.flatMap((region): Finding[] => {
          const count = words[region];
          if (count >= least && count <= most) return [];
          return [
            {
              file: entry.file,
              line: 1,
              message: `A reader in ${regionNames[region]} gets ${count} words; a guide has ${least} to ${most}.`,
              fix:
                count < least
                  ? 'Add what that reader still has to know.'
                  : 'Take away what does not help to do it, or give it a guide of its own.',
            },
          ];
        });
      }),
    ),
};
