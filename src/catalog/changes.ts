import { getCollection } from 'astro:content';
import { pageAddress } from '../domain/addresses.ts';
import type { Change } from '../domain/content.ts';
import type { Locale } from '../domain/locale.ts';
import { findChecklist } from './checklists.ts';
import { curled } from './curled.ts';
import { findDocument } from './documents.ts';
import { getTerms } from './glossary.ts';
import { findGuide } from './guides.ts';
import { once } from './once.ts';
import { getTopics } from './topics.ts';

/** What has changed in the content, newest first. */
export const getChanges = once(async (): Promise<Change[]> => {
  const entries = await getCollection('changes');
  return entries
    .map(({ id, data }): Change => ({ id, ...data, text: curled(data.text) }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
});

export interface ChangeTarget {
  name: string;
  /** Without base, with the `#part`. */
  address: string;
}

/**
 * What a change touched, as a link: `photo-release#law`, `card-payments/shred-slips`, `glossary#token`, `sources#us-pay-07`.
 *
 * @returns `undefined` for something that is gone: the change is still told, without a link.
 */
export async function findChangeTarget(target: string, locale: Locale): Promise<ChangeTarget | undefined> {
  const [listId = '', itemId] = target.split('/');
  if (itemId !== undefined) {
    const list = await findChecklist(listId);
    const item = list?.items.find(({ id }) => id === itemId);
    return (
      list &&
      item && { name: `${list.title[locale]}, ${item.number}`, address: `${list.address[locale]}#${itemId}` }
    );
  }
  const [id = '', part] = target.split('#');
  const fragment = part === undefined ? '' : `#${part}`;
  if (id === 'glossary' && part !== undefined) {
    const term = (await getTerms()).get(part);
    return term && { name: term.term[locale], address: `${pageAddress('glossary', locale)}${fragment}` };
  }
  if (id === 'sources' && part !== undefined) {
    return { name: part, address: `${pageAddress('sources', locale)}${fragment}` };
  }
  const guide = await findGuide(id, locale);
  if (guide) return { name: `${guide.folio} ${guide.title}`, address: `${guide.address}${fragment}` };
  const topic = (await getTopics()).find((candidate) => candidate.id === id);
  const other = (await findChecklist(id)) ?? (await findDocument(id)) ?? topic;
  return other && { name: other.title[locale], address: `${other.address[locale]}${fragment}` };
}
