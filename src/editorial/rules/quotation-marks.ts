import type { Locale } from '../../domain/locale.ts';
import { allTexts, allYaml, type Content, type Entry, type Path } from '../content.ts';
import { asRead } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { beginning } from '../words.ts';

/** Swedish is typed with ”, English with straight marks that the build curls; a phrase to say has none: the page draws them. */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  check: (content) => [
    ...spoken(content),
    ...allTexts(content).flatMap((entry) => [
      ...entry.body.blocks
        .filter(({ within }) => within !== 'Say')
        .flatMap(({ text, line }) => wrongMark(entry.locale, text, entry.file, line)),
      ...entry.body.sections.flatMap(({ heading, line }) =>
        wrongMark(entry.locale, asRead(heading), entry.file, line),
      ),
      ...inFields(entry, entry.raw, [], entry.locale),
    ]),
    ...allYaml(content).flatMap((entry) => inFields(entry, entry.raw, [], undefined)),
  ],
};

function spoken(content: Content): Finding[] {
  return allTexts(content).flatMap(({ file, body }) =>
    body.blocks
      .filter(({ within, text }) => within === 'Say' && /["“”]/.test(text))
      .map(({ text, line }) => ({
        file,
        line,
        message: `There is a quotation mark inside <Say>: ${around(text, /["“”]/)}`,
        fix: 'Take the marks away: the page draws them, and the copy button leaves them out.',
      })),
  );
}

function wrongMark(locale: Locale, text: string, file: string, line: number): Finding[] {
  if (locale === 'sv' && /["“]/.test(text)) {
    const message = `There is a mark that Swedish does not use: ${around(text, /["“]/)}`;
    return [{ file, line, message, fix: 'Type ” on both sides in Swedish.' }];
  }
  if (locale === 'en' && /[“”]/.test(text)) {
    const message = `There is a curly quotation mark: ${around(text, /[“”]/)}`;
    return [
      { file, line, message, fix: 'Type a straight " on both sides in English; the build curls them.' },
    ];
  }
  return [];
}

/** Texts in fields: in a known language, or under `en` and `sv`. */
function inFields(entry: Entry<unknown>, value: unknown, path: Path, locale: Locale | undefined): Finding[] {
  if (typeof value === 'string')
    return locale ? wrongMark(locale, value, entry.file, entry.lineOf(path)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inFields(
      entry,
      inner,
      [...path, Array.isArray(value) ? Number(key) : key],
      key === 'en' || key === 'sv' ? key : locale,
    ),
  );
}

/** The words on both sides of the mark. */
function around(text: string, mark: RegExp): string {
  const at = text.search(mark);
  const from = Math.max(0, text.lastIndexOf(' ', at - 12) + 1);
  return beginning(text.slice(from), 40);
}
