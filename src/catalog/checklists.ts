import { getCollection } from 'astro:content';
import { slugAddress } from '../domain/addresses.ts';
import type { ByRegion, Checklist, ChecklistItem } from '../domain/content.ts';
import { dueDate } from '../domain/dates.ts';
import type { ChecklistData, ItemData } from '../schemas/checklist.ts';
import { curled, curledList } from './curled.ts';
import { once } from './once.ts';
import { getTopic } from './topics.ts';

/** All checklists: by topic, then by id. */
export const getChecklists = once(async (): Promise<Checklist[]> => {
  const entries = await getCollection('checklists');
  const versions = new Map(
    entries.flatMap(({ id, data }) => data.items.map((item) => [`${id}/${item.id}`, item.v ?? 1])),
  );
  const checklists = await Promise.all(
    entries.map(async ({ id, data }): Promise<Checklist> => ({
      id,
      topic: await getTopic(data.topic),
      isReadDo: data.use === 'read-do',
      title: curled(data.title),
      slug: data.slug,
      address: {
        en: slugAddress('checklists', data.slug.en, 'en'),
        sv: slugAddress('checklists', data.slug.sv, 'sv'),
      },
      answer: curled(data.answer),
      keywords: curledList(data.keywords),
      reviewed: data.reviewed,
      due: dueDate(data.reviewed, data['review-every']),
      items: data.items.map((item, index) => toItem(id, item, index, versions)),
    })),
  );
  return checklists.sort((a, b) => a.topic.number - b.topic.number || a.id.localeCompare(b.id));
});

/** @returns The checklist, or `undefined` when nobody has written it yet. */
export async function findChecklist(id: string): Promise<Checklist | undefined> {
  return (await getChecklists()).find((checklist) => checklist.id === id);
}

function toItem(
  listId: string,
  item: ItemData,
  index: number,
  versions: ReadonlyMap<string, number>,
): ChecklistItem {
  // The record of a `same-as` item lies under the named item's key, with that item's version.
  const key = item['same-as'] ?? `${listId}/${item.id}`;
  return {
    id: item.id,
    key,
    version: versions.get(key) ?? 1,
    formerly: item.formerly ?? [],
    number: index + 1,
    ...(item.guide ? { guide: item.guide } : {}),
    isToday: item.today === true,
    ...(item.region ? { region: item.region } : {}),
    ...(item.when ? { when: item.when } : {}),
    ...(item.who ? { who: item.who } : {}),
    ...(item.within ? { withinHours: item.within.hours } : {}),
    do: curled(item.do),
    why: curled(item.why),
    how: toByRegion(item.how),
    proof: curled(item.proof),
    effort: item.effort,
    repeat: item.repeat,
    cites: item.cites ?? [],
  };
}

function toByRegion(how: ChecklistData['items'][number]['how']): ByRegion {
  return how.kind === 'common'
    ? { kind: 'common', text: curled(how) }
    : { kind: 'regions', us: curled(how.us), se: curled(how.se) };
}
