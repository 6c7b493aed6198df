import { countWords } from '../../domain/guide-text.ts';
import { locales } from '../../domain/locale.ts';
import { answerMaxWords } from '../../schemas/fields.ts';
import { allTexts, type Entry, type Path } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The answer is short: it is what someone reads between two customers. */
export const shortAnswer: Rule = {
  id: 'short-answer',
  check: (content) => [
    ...allTexts(content).flatMap((entry) => tooLong(entry, ['answer'], entry.data?.answer)),
    ...[...content.checklists, ...content.documents, ...content.topics].flatMap((entry) =>
      locales.flatMap((locale) => tooLong(entry, ['answer', locale], entry.data?.answer[locale])),
    ),
  ],
};

function tooLong({ file, lineOf }: Entry<unknown>, path: Path, answer = ''): Finding[] {
  const words = countWords(answer);
  if (words <= answerMaxWords) return [];
  const name = path.map(String).join('.');
  const excess = words - answerMaxWords;
  return [
    {
      file,
      line: lineOf(path),
      message: `\`${name}\` has ${words} words.`,
      fix: `Shorten it to ${answerMaxWords}: take away at least ${excess}. What explains can stand in the text.`,
    },
  ];
}
