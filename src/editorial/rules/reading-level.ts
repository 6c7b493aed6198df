import { locales } from '../../domain/locale.ts';
import { budgets, levelNames } from '../budgets.ts';
import { guideTexts } from '../content.ts';
import { measureGuide } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** Every guide is easy to read, as a whole. */
export const readingLevel: Rule = {
  id: 'reading-level',
  check: (content) =>
    locales.flatMap((locale) =>
      guideTexts(content, locale).flatMap((entry) => {
        const { level } = measureGuide(entry);
        if (isUnfinished(entry) || level <= budgets.level[locale]) return [];
        return {
          file: entry.file,
          line: 1,
          message: `The text is hard to read: ${levelNames[locale]} ${level.toFixed(1)}, at most ${budgets.level[locale]}.`,
          fix: 'Use shorter words, and let each sentence say one thing. `npm run content:report` shows the longest sentence.',
        };
      }),
    ),
};
