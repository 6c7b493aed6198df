import type { Content } from '../../src/editorial/content.ts';
import { slugAddress } from '../../src/domain/addresses.ts';
import { otherLocale, type Locale } from '../../src/domain/locale.ts';
import { regions } from '../../src/domain/region.ts';
import type { ItemData } from '../../src/schemas/checklist.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** A record for each checklist and one for each of its items: what to do, why, how and what shows that it is done. */
export function checklistRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  const other = otherLocale(locale);
  return content.checklists.flatMap(({ id, data }): IndexedRecord[] => {
    const topic = content.topics.find((entry) => entry.id === data?.topic)?.data?.order;
    if (!data || topic === undefined) return [];
    const address = slugAddress('checklists', data.slug[locale], locale);
    return [
      {
        id,
        kind: 'checklist',
        title: typeset(data.title[locale]),
        address,
        topic,
        folio: String(topic),
        text: typeset(data.answer[locale].trim()),
        otherTitle: data.title[other],
        keywords: data.keywords[locale],
        otherKeywords: data.keywords[other],
      },
      ...data.items.map((item, index): IndexedRecord => ({
        id: `${id}#${item.id}`,
        kind: 'item',
        title: typeset(item.do[locale]),
        address: `${address}#${item.id}`,
        topic,
        folio: String(topic),
        number: index + 1,
        ...(item.region ? { region: item.region } : {}),
        text: typeset(
          [item.why[locale], ...how(item, locale), item.proof[locale]].map((text) => text.trim()).join(' '),
        ),
        otherTitle: item.do[other],
        keywords: [],
        otherKeywords: [],
      })),
    ];
  });
}

function how(item: ItemData, locale: Locale): string[] {
  const { how } = item;
  return how.kind === 'common' ? [how[locale]] : regions.map((region) => how[region][locale]);
}
