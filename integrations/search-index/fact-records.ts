import type { Content } from '../../src/editorial/content.ts';
import { pageAddress } from '../../src/domain/addresses.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** A record for each fact that may be shown: the statement, and the law or page behind it. */
export function factRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  return content.facts.flatMap(({ id, data }): IndexedRecord[] =>
    data === undefined || data.confidence === 'not-seen'
      ? []
      : [
          {
            id: `sources#${id}`,
            kind: 'fact',
            title: '',
            address: `${pageAddress('sources', locale)}#${id}`,
            region: data.region,
            text: `${typeset(data.text[locale].trim())} ${data.source.law ?? data.source.title}, ${data.source.publisher}`,
            otherTitle: '',
            keywords: [],
            otherKeywords: [],
          },
        ],
  );
}
