import type { Content } from '../../src/editorial/content.ts';
import { slugAddress } from '../../src/domain/addresses.ts';
import { otherLocale, type Locale, type Localized } from '../../src/domain/locale.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** What is read of a stored document; its schema has checked it. */
interface StoredDocument {
  topic: string;
  title: Localized;
  slug: Localized;
  answer: Localized;
  keywords?: Localized<readonly string[]>;
  'paper-title'?: Localized;
}

/** A record for each document: what it is for, and all that the owner is told beside it and on the paper. */
export function documentRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  const other = otherLocale(locale);
  return content.documents.flatMap(({ id, data }): IndexedRecord[] => {
    const document = data as unknown as StoredDocument | undefined;
    const topic = content.topics.find((entry) => entry.id === document?.topic)?.data?.order;
    if (!document || topic === undefined) return [];
    return [
      {
        id,
        kind: 'document',
        title: typeset(document.title[locale]),
        address: slugAddress('documents', document.slug[locale], locale),
        topic,
        folio: String(topic),
        text: typeset([document.answer[locale].trim(), ...paperWords(document, locale)].join(' ')),
        otherTitle: document.title[other],
        keywords: document.keywords?.[locale] ?? [],
        otherKeywords: document.keywords?.[other] ?? [],
      },
    ];
  });
}

/** Names of fields that are not the paper's own words, or would be found for what only helps to fill it in. */
const apart = new Set([
  'title',
  'slug',
  'answer',
  'keywords',
  'formerly',
  'former-slugs',
  'cites',
  'examples',
  'wrong',
  'help',
  'again',
  'options',
  'notes',
]);

/** Every text in a language below a value, in the order of the file, without marks for bold, links and answers. */
function paperWords(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => paperWords(entry, locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (apart.has(name)) return [];
    if (name !== locale) return name === 'en' || name === 'sv' ? [] : paperWords(inner, locale);
    return (Array.isArray(inner) ? inner : [inner]).filter((text) => typeof text === 'string').map(plain);
  });
}

function plain(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, '…')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .trim();
}
