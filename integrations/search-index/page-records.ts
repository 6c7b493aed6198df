import type { Content } from '../../src/editorial/content.ts';
import { pageAddress, pageKeys, slugAddress, type PageKey } from '../../src/domain/addresses.ts';
import { otherLocale, type Locale } from '../../src/domain/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { sectionRecords } from './guide-records.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** A record for each topic. */
export function topicRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  const other = otherLocale(locale);
  return content.topics.flatMap(({ id, data }): IndexedRecord[] =>
    data === undefined
      ? []
      : [
          {
            id,
            kind: 'topic',
            title: typeset(data.title[locale]),
            address: slugAddress('topics', data.slug[locale], locale),
            topic: data.order,
            folio: String(data.order),
            text: typeset(data.answer[locale].trim()),
            otherTitle: data.title[other],
            keywords: [],
            otherKeywords: [],
          },
        ],
  );
}

/** A record for each page that has a text of its own, and its sections; and for the lists that people look for by name. */
export function pageRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  const written = content.pages.flatMap(({ id, texts }): IndexedRecord[] => {
    const text = texts[locale];
    const other = texts[otherLocale(locale)];
    const page = pageKeys.find((key) => key === id);
    if (!text?.data || !other?.data || !page) return [];
    const record = { id, kind: 'page', address: pageAddress(page, locale) } as const;
    return [
      {
        ...record,
        title: typeset(text.data.title),
        text: typeset(text.data.answer.trim()),
        otherTitle: other.data.title,
        keywords: text.data.keywords,
        otherKeywords: other.data.keywords,
      },
      ...sectionRecords(text.body, other.body, { ...record, kind: 'section' }, typeset),
    ];
  });
  return [...written, ...listRecords(locale)];
}

function listRecords(locale: Locale): IndexedRecord[] {
  const others = listsIn(otherLocale(locale));
  return Object.entries(listsIn(locale)).map(([name, { title, about, keywords }]): IndexedRecord => {
    const page = name as keyof typeof others;
    return {
      id: page,
      kind: 'page',
      title,
      address: pageAddress(page, locale),
      text: about,
      otherTitle: others[page].title,
      keywords,
      otherKeywords: others[page].keywords,
    };
  });
}

function listsIn(locale: Locale) {
  const { shell: t, found } = messages[locale];
  return {
    guides: { title: t.navigation.guides, ...found.guides },
    checklists: { title: t.navigation.checklists, ...found.checklists },
    documents: { title: t.navigation.documents, ...found.documents },
    'a-z': { title: t.guidesAToZ, ...found.aToZ },
    glossary: { title: t.glossary, ...found.glossary },
    sources: { title: t.sources, ...found.sources },
    changes: { title: t.changes, ...found.changes },
    device: { title: t.device, ...found.device },
  } satisfies Partial<Record<PageKey, { title: string; about: string; keywords: string[] }>>;
}
