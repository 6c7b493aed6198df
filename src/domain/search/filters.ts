/** Narrowing what was found: by kind, topic and law. Also how that stands in an address. */
import { isRegion, type Region } from '../region.ts';
import type { HitGroup } from './group.ts';
import type { HitKind, SearchRecord } from './record.ts';

/** Kinds as a reader chooses among them. */
export const kindChoices = ['guides', 'checklists', 'documents', 'terms', 'sources', 'pages'] as const;
export type KindChoice = (typeof kindChoices)[number];

export interface Filters {
  /** Empty: all kinds. */
  kinds: readonly KindChoice[];
  topic?: number;
  /** Law of the other region is left out. */
  law?: Region;
}

export const noFilters: Filters = { kinds: [] };

const choiceOf: Readonly<Record<HitKind, KindChoice>> = {
  guide: 'guides',
  section: 'guides',
  checklist: 'checklists',
  item: 'checklists',
  document: 'documents',
  term: 'terms',
  fact: 'sources',
  topic: 'pages',
  page: 'pages',
};

export function kindChoice({ kind, folio }: SearchRecord): KindChoice {
  return kind === 'section' && folio === undefined ? 'pages' : choiceOf[kind];
}

/** @returns What is left, each page with the parts that are. */
export function narrow(groups: readonly HitGroup[], filters: Filters): HitGroup[] {
  return groups.flatMap((group): HitGroup[] => {
    if (!isWanted(group.head.record, filters)) return [];
    return [{ ...group, parts: group.parts.filter(({ record }) => holdsIn(record, filters.law)) }];
  });
}

/** How many pages each choice would leave, the other filters as they are. */
export function countChoices(groups: readonly HitGroup[], filters: Filters) {
  const { topic, law, ...others } = filters;
  const withTopic = topic === undefined ? {} : { topic };
  const withLaw = law === undefined ? {} : { law };
  const count = (wanted: Filters) => groups.filter(({ head }) => isWanted(head.record, wanted)).length;
  return {
    kind: (kind: KindChoice) => count({ kinds: [kind], ...withTopic, ...withLaw }),
    topic: (number: number | undefined) =>
      count({ ...others, ...withLaw, ...(number === undefined ? {} : { topic: number }) }),
    law: (region: Region | undefined) =>
      count({ ...others, ...withTopic, ...(region === undefined ? {} : { law: region }) }),
  };
}

function isWanted(record: SearchRecord, { kinds, topic, law }: Filters): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kindChoice(record))) &&
    (topic === undefined || record.topic === topic) &&
    holdsIn(record, law)
  );
}

function holdsIn({ region }: SearchRecord, law: Region | undefined): boolean {
  return law === undefined || region === undefined || region === 'world' || region === law;
}

/** A search as it stands in an address: `?q=…&kind=guides,terms&topic=4&law=se`. */
export interface SearchAddress {
  typed: string;
  filters: Filters;
  isLiteral: boolean;
  /** Something in it is not known here, and is left out. */
  hasUnknown: boolean;
}

export function readSearchAddress(search: string): SearchAddress {
  const params = new URLSearchParams(search);
  const asked = (params.get('kind') ?? '').split(',').filter(Boolean);
  const kinds = kindChoices.filter((kind) => asked.includes(kind));
  const topic = params.get('topic');
  const law = params.get('law');
  const isTopic = topic !== null && /^[1-5]$/.test(topic);
  return {
    typed: params.get('q') ?? '',
    filters: {
      kinds,
      ...(isTopic ? { topic: Number(topic) } : {}),
      ...(isRegion(law) ? { law } : {}),
    },
    isLiteral: params.get('exactly') === '1',
    hasUnknown:
      kinds.length < asked.length ||
      (topic !== null && !isTopic) ||
      (law !== null && law !== 'both' && !isRegion(law)),
  };
}

/** @returns With its question mark; empty when nothing is searched. */
export function writeSearchAddress({ typed, filters, isLiteral }: Omit<SearchAddress, 'hasUnknown'>): string {
  const params = new URLSearchParams();
  if (typed !== '') params.set('q', typed);
  if (isLiteral) params.set('exactly', '1');
  if (filters.kinds.length > 0) params.set('kind', filters.kinds.join(','));
  if (filters.topic !== undefined) params.set('topic', String(filters.topic));
  if (filters.law !== undefined) params.set('law', filters.law);
  const written = params.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
