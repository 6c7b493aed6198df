import { guideTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * A term is explained where it is first used, and not again: every mark on tap costs the reader a glance.
 * The parts of two regions are read by different people; each may explain it.
 */
export const termOnce: Rule = {
  id: 'term-once',
  check: (content) =>
    (['en', 'sv'] as const).flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body }) => {
        const terms = body.tags.filter(({ name, kind }) => name === 'Term' && kind === 'open');
        return terms.flatMap(({ attributes: { id = '' }, region, line }, index): Finding[] => {
          const before = terms
            .slice(0, index)
            .find(
              (term) => term.attributes['id'] === id && (term.region === undefined || term.region === region),
            );
          if (before === undefined) return [];
          const message = `The term “${id}” is explained already, on line ${before.line}.`;
          return [{ file, line, message, fix: 'Write the word without <Term> here.' }];
        });
      }),
    ),
};
