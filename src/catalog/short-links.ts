import { getCollection } from 'astro:content';
import { pageAddress, pageKeys, type PageKey } from '../domain/addresses.ts';
import type { Localized } from '../domain/locale.ts';
import { getChecklists } from './checklists.ts';
import { getDocuments } from './documents.ts';
import { getGuides } from './guides.ts';
import { once } from './once.ts';
import { getTopics } from './topics.ts';

/** What a language-neutral short link opens: `/go/<id>/`. */
export interface ShortLink {
  /** The id in the link: the thing's own, or one it had before. */
  id: string;
  /** The thing's name; a page of the site has its name in the interface strings instead. */
  title: Localized | PageKey;
  /** Where it is, without base. */
  address: Localized;
}

/** Every short link there is: of guides, checklists, documents, topics and pages, and of what they were called before. */
export const getShortLinks = once(async (): Promise<ShortLink[]> => {
  const [english, swedish] = await Promise.all([getGuides('en'), getGuides('sv')]);
  const guides = english.flatMap((en): ShortLink[] => {
    const sv = swedish.find(({ id }) => id === en.id);
    if (!sv) return [];
    return [
      { id: en.id, title: { en: en.title, sv: sv.title }, address: { en: en.address, sv: sv.address } },
    ];
  });
  const things = [...guides, ...(await getChecklists()), ...(await getDocuments()), ...(await getTopics())];
  const current: ShortLink[] = [
    ...things.map(({ id, title, address }) => ({ id, title, address })),
    ...pageKeys.map((page) => ({
      id: page,
      title: page,
      address: { en: pageAddress(page, 'en'), sv: pageAddress(page, 'sv') },
    })),
  ];
  return [...current, ...(await renamed(current))];
});

/** Links to ids that things had before. */
async function renamed(current: readonly ShortLink[]): Promise<ShortLink[]> {
  const former = await formerIds();
  return current.flatMap((link) => (former.get(link.id) ?? []).map((id) => ({ ...link, id })));
}

/** The ids that each guide, checklist, document and topic had before. */
export const formerIds = once(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const entries = [
    ...(await getCollection('guides')),
    ...(await getCollection('checklists')),
    ...(await getCollection('documents')),
    ...(await getCollection('topics')),
  ];
  return new Map(entries.map(({ id, data }): [string, readonly string[]] => [id, data.formerly ?? []]));
});
