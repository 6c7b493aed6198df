import { getCollection } from 'astro:content';
import { slugAddress } from '../domain/addresses.ts';
import type { Topic } from '../domain/content.ts';
import { dueDate, type IsoDate } from '../domain/dates.ts';
import type { DocumentContent } from '../domain/document/content.ts';
import { citedBy } from '../domain/document/use.ts';
import type { Localized } from '../domain/locale.ts';
import { curlQuotes } from '../domain/typography.ts';
import { once } from './once.ts';
import { getTopic } from './topics.ts';

/** What a list of documents needs to know of one. */
export interface DocumentSummary {
  id: string;
  title: Localized;
  answer: Localized;
  address: Localized;
}

/** A document with its page: what is said about it, and what its papers are made from. */
export interface PublishedDocument extends DocumentSummary {
  topic: Topic;
  slug: Localized;
  keywords: Localized<readonly string[]>;
  reviewed: IsoDate;
  due: IsoDate;
  /** Ids of the facts behind it, in the order of the page; a source mark shows the place in this list. */
  cites: readonly string[];
  content: DocumentContent;
}

export const getDocuments = once(async (): Promise<PublishedDocument[]> => {
  const entries = await getCollection('documents');
  const documents = await Promise.all(
    entries.map(async ({ id, data: stored }): Promise<PublishedDocument> => {
      const data = curlEnglish(stored);
      return {
        id,
        topic: await getTopic(data.topic),
        title: data.title,
        slug: data.slug,
        answer: data.answer,
        keywords: data.keywords,
        address: {
          en: slugAddress('documents', data.slug.en, 'en'),
          sv: slugAddress('documents', data.slug.sv, 'sv'),
        },
        reviewed: data.reviewed,
        due: dueDate(data.reviewed, data['review-every']),
        cites: citedBy(data),
        content: data,
      };
    }),
  );
  return documents.sort((a, b) => a.id.localeCompare(b.id));
});

/** @returns The document, or `undefined` when nobody has written it yet. */
export async function findDocument(id: string): Promise<PublishedDocument | undefined> {
  return (await getDocuments()).find((document) => document.id === id);
}

/** All English texts of a document with their quotation marks curled, however deep they lie. Ends are trimmed. */
function curlEnglish<T>(value: T, isEnglish = false): T {
  if (typeof value === 'string') return (isEnglish ? curlQuotes(value) : value).trim() as T;
  if (Array.isArray(value)) return value.map((item: unknown) => curlEnglish(item, isEnglish)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, curlEnglish(inner, key === 'en')]),
  ) as T;
}
