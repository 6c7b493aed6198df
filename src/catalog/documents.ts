import { getCollection } from 'astro:content';
import { slugAddress } from '../domain/addresses.ts';
import type { Localized } from '../domain/locale.ts';
import { curled } from './curled.ts';
import { once } from './once.ts';

/** What a list of documents needs to know of one. */
export interface DocumentSummary {
  id: string;
  title: Localized;
  answer: Localized;
  address: Localized;
}

export const getDocuments = once(async (): Promise<DocumentSummary[]> => {
  const entries = await getCollection('documents');
  return entries
    .map(({ id, data }) => ({
      id,
      title: curled(data.title),
      answer: curled(data.answer),
      address: {
        en: slugAddress('documents', data.slug.en, 'en'),
        sv: slugAddress('documents', data.slug.sv, 'sv'),
      },
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
});

/** @returns The document, or `undefined` when nobody has written it yet. */
export async function findDocument(id: string): Promise<DocumentSummary | undefined> {
  return (await getDocuments()).find((document) => document.id === id);
}
