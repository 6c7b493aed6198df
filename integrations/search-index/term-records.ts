import type { Content } from '../../src/editorial/content.ts';
import { pageAddress } from '../../src/domain/addresses.ts';
import { otherLocale, type Locale } from '../../src/domain/locale.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** A record for each glossary term, found by what else people call it. */
export function termRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  const other = otherLocale(locale);
  return content.terms.flatMap(({ id, data }): IndexedRecord[] =>
    data === undefined
      ? []
      : [
          {
            id: `glossary#${id}`,
            kind: 'term',
            title: typeset(data.term[locale]),
            address: `${pageAddress('glossary', locale)}#${id}`,
            text: typeset(
              [data.meaning[locale], data['not-the-same']?.[locale] ?? '']
                .map((text) => text.trim())
                .join(' ')
                .trim(),
            ),
            otherTitle: data.term[other],
            keywords: data.also[locale],
            otherKeywords: data.also[other],
          },
        ],
  );
}
