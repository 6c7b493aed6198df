import { guideTexts } from '../content.ts';
import { asRead } from '../mdx.ts';
import { names } from '../names.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Headings and titles are written as sentences: a capital at the beginning and in names, nowhere else. */
export const sentenceCase: Rule = {
  id: 'sentence-case',
  check: (content) =>
    (['en', 'sv'] as const).flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body, data, lineOf }) => {
        const headings = [
          { heading: data?.title ?? '', line: lineOf(['title']) },
          ...body.sections.map(({ heading, line }) => ({ heading: asRead(heading), line })),
        ];
        return headings.flatMap(({ heading, line }): Finding[] => {
          const capitals = capitalsInside(heading);
          if (/^\p{Ll}/u.test(heading)) {
            return [
              {
                file,
                line,
                message: `The heading “${heading}” begins with a small letter.`,
                fix: 'Begin it with a capital.',
              },
            ];
          }
          if (capitals.length === 0) return [];
          const message = `The heading “${heading}” has capitals inside: ${capitals.join(', ')}.`;
          return [
            {
              file,
              line,
              message,
              fix: 'Write it as a sentence. If it is a name, add it to src/editorial/names.ts.',
            },
          ];
        });
      }),
    ),
};

/** Words with a capital that neither begin a sentence nor are names or abbreviations. */
function capitalsInside(heading: string): string[] {
  const words = Array.from(heading.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu), ([word], index) => ({ word, index }));
  const starts = Array.from(
    heading.matchAll(/(?:^|[.:?!]\s+|["”“]\s*)(\p{Lu}[\p{L}\p{N}'’-]*)/gu),
    ([, word]) => word,
  );
  return words
    .filter(
      ({ word }) =>
        /^\p{Lu}\p{Ll}/u.test(word) &&
        !starts.includes(word) &&
        !names.has(word.replace(/['’]s$|s$/, '')) &&
        !names.has(word),
    )
    .map(({ word }) => word);
}
