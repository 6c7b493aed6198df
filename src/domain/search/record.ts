/** What can be found: one record for everything that a reader may be looking for. */
import type { FactRegion } from '../region.ts';

/** Kinds of things that are found. A `part` is a section of a guide or of a page. */
export const hitKinds = [
  'guide',
  'section',
  'checklist',
  'item',
  'document',
  'term',
  'fact',
  'topic',
  'page',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** One thing that can be found, in one language. */
export interface SearchRecord {
  /** The language-neutral id of what it leads to: `photo-release`, `photo-release#law`, `glossary#token`. */
  id: string;
  kind: HitKind;
  /** Empty when the title is the beginning of the text, as with facts. */
  title: string;
  /** From the site's root, without base, with its fragment. */
  address: string;
  /** The topic's number. */
  topic?: number;
  /** Holds in one region only. A section whose law differs has a record for each region, with the same id. */
  region?: FactRegion;
  /** What stands on the tab before it: the folio of a guide. */
  folio?: string;
  /** An item's place in its list. */
  number?: number;
}

/** The page a record stands on: `photo-release` for `photo-release#law`. */
export function pageOf(id: string): string {
  return id.replace(/#.*$/, '');
}

/** The part of its page, without `#`; `undefined` for a whole page. */
export function partOf(id: string): string | undefined {
  return /#(.*)$/.exec(id)?.[1];
}
