/** What the site publishes, as the rest of the code sees it. The catalog makes these from the stored content. */
import type { IsoDate } from './dates.ts';
import type { Locale, Localized } from './locale.ts';
import type { FactRegion, Region } from './region.ts';

export interface Topic {
  id: string;
  /** 1 to 5: number, colour and pattern. */
  number: number;
  title: Localized;
  slug: Localized;
  /** The address of its page, without base. */
  address: Localized;
  customerSays: Localized;
  pad: Localized;
  answer: Localized;
  firstChecklist: string;
  /** Whom to ask in each region, fit to stand after "ask". */
  ask: Readonly<Record<Region, Localized>>;
}

export interface Section {
  id: string;
  heading: string;
}

export interface Guide {
  id: string;
  locale: Locale;
  topic: Topic;
  order: number;
  /** Topic number, point, place in the topic: "2.3". What a mentor says on the phone. */
  folio: string;
  title: string;
  slug: string;
  address: string;
  answer: string;
  keywords: readonly string[];
  reviewed: IsoDate;
  due: IsoDate;
  readingMinutes: number;
  trades: readonly string[];
  checklists: readonly string[];
  documents: readonly string[];
  related: readonly string[];
  /** Ids of the facts the text cites, in order of first mention; a source mark shows the place in this list. */
  cites: readonly string[];
  /** Ids of the terms the text explains, in order of mention. */
  terms: readonly string[];
  sections: readonly Section[];
}

/** A text that is the same everywhere, or one for each region. */
export type ByRegion =
  { kind: 'common'; text: Localized } | { kind: 'regions'; us: Localized; se: Localized };

export interface ChecklistItem {
  id: string;
  /** `list/item` under which the answer is kept: another list's item when the words are shared. */
  key: string;
  version: number;
  /** Ids the item had before, in its own list. */
  formerly: readonly string[];
  /** Place in its list, from 1. */
  number: number;
  guide?: string;
  isToday: boolean;
  region?: Region;
  when?: 'now' | 'first hour' | 'first day' | '72 hours' | 'afterward';
  who?: 'anyone' | 'owner';
  withinHours?: number;
  do: Localized;
  why: Localized;
  how: ByRegion;
  proof: Localized;
  effort: '5 min' | '1 hour' | '1 day';
  repeat: 'never' | 'every time' | 'month' | 'quarter' | 'year';
  cites: readonly string[];
}

export interface Checklist {
  id: string;
  topic: Topic;
  isReadDo: boolean;
  title: Localized;
  slug: Localized;
  address: Localized;
  answer: Localized;
  keywords: Localized<readonly string[]>;
  reviewed: IsoDate;
  due: IsoDate;
  items: readonly ChecklistItem[];
}

export interface Term {
  id: string;
  term: Localized;
  meaning: Localized;
  also: Localized<readonly string[]>;
  misspelled: Localized<readonly string[]>;
  notTheSame?: Localized;
  guides: readonly string[];
  documents: readonly string[];
  cites: readonly string[];
  /** Ids the term had before. */
  formerly: readonly string[];
}

export interface Fact {
  id: string;
  region: FactRegion;
  text: Localized;
  publisher: string;
  title: string;
  law?: string;
  url?: string;
  checked: IsoDate;
  /** Read on the page of the authority or body that decides; otherwise in others' account of it. */
  isSure: boolean;
}

/** What kind of change it is. `meaning` goes together with a raised `v` and tells owners who have answered the item. */
export const changeKinds = ['law', 'meaning', 'new', 'checked', 'wording'] as const;

export interface Change {
  id: string;
  date: IsoDate;
  kind: (typeof changeKinds)[number];
  targets: readonly string[];
  text: Localized;
}
