import { checklistDataAddress, checklistSchemaAddress, goAddress } from './addresses.ts';
import type { ByRegion, Checklist, ChecklistItem } from './content.ts';
import { locales, type Locale, type Localized } from './locale.ts';

/**
 * A checklist for programs, as `/checklists/<id>.json` gives it. `checklist-schema.ts` describes the same shape; a test
 * holds each published file against it.
 *
 * @param checklist With all its items.
 * @param formerIds Ids the list had before.
 * @param absolute Makes an address of the site into one that works from anywhere.
 */
export function checklistData(
  checklist: Checklist,
  formerIds: readonly string[],
  absolute: (address: string) => string,
): ChecklistData {
  const { id, topic, isReadDo, title, answer, keywords, reviewed, due, items, address } = checklist;
  return {
    $schema: absolute(checklistSchemaAddress),
    id,
    formerly: formerIds,
    url: absolute(checklistDataAddress(id)),
    shortLink: absolute(goAddress(id)),
    pages: localized((locale) => absolute(address[locale])),
    languages: locales,
    topic: { id: topic.id, title: topic.title },
    use: isReadDo ? 'read-do' : 'tick',
    title,
    answer,
    keywords,
    reviewed,
    due,
    items: items.map((item) => itemData(item, absolute(goAddress(`${id}#${item.id}`)))),
  };
}

export interface ChecklistData {
  $schema: string;
  id: string;
  formerly: readonly string[];
  url: string;
  shortLink: string;
  pages: Localized;
  languages: readonly string[];
  topic: { id: string; title: Localized };
  use: 'tick' | 'read-do';
  title: Localized;
  answer: Localized;
  keywords: Localized<readonly string[]>;
  reviewed: string;
  due: string;
  items: readonly ItemData[];
}

export interface ItemData {
  id: string;
  key: string;
  version: number;
  shortLink: string;
  do: Localized;
  why: Localized;
  how: Localized | { us: Localized; se: Localized };
  proof: Localized;
  effort: ChecklistItem['effort'];
  repeat: ChecklistItem['repeat'];
  today: boolean;
  facts: readonly string[];
  guide?: string;
  region?: ChecklistItem['region'];
  when?: ChecklistItem['when'];
  who?: ChecklistItem['who'];
  withinHours?: number;
}

function itemData(item: ChecklistItem, shortLink: string): ItemData {
  const { id, key, version, proof, effort, repeat, isToday, cites } = item;
  return {
    id,
    key,
    version,
    shortLink,
    do: item.do,
    why: item.why,
    how: howData(item.how),
    proof,
    effort,
    repeat,
    today: isToday,
    facts: cites,
    ...(item.guide === undefined ? {} : { guide: item.guide }),
    ...(item.region === undefined ? {} : { region: item.region }),
    ...(item.when === undefined ? {} : { when: item.when }),
    ...(item.who === undefined ? {} : { who: item.who }),
    ...(item.withinHours === undefined ? {} : { withinHours: item.withinHours }),
  };
}

function howData(how: ByRegion): ItemData['how'] {
  return how.kind === 'common' ? how.text : { us: how.us, se: how.se };
}

function localized<T>(make: (locale: Locale) => T): Localized<T> {
  return { en: make('en'), sv: make('sv') };
}
