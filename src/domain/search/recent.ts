/**
 * The last searches, kept on the device only, under one key, newest first. Kept when the reader opens a hit or presses
 * Enter, not with every letter. Can be turned off (`keepSearches` in the settings) and erased.
 */
import * as v from 'valibot';

const mostKept = 6;

const searchesRecord = v.object({
  version: v.literal(1),
  /** As typed. */
  searches: v.array(v.string()),
});
export type RecentSearches = v.InferOutput<typeof searchesRecord>;

export const noSearches: RecentSearches = { version: 1, searches: [] };

/** Reads what the device has stored. Never throws. A damaged or newer record is left alone. */
export function parseSearches(stored: unknown): { record: RecentSearches; isDamaged: boolean } {
  const parsed = v.safeParse(searchesRecord, stored);
  if (parsed.success) return { record: parsed.output, isDamaged: false };
  return { record: noSearches, isDamaged: stored !== undefined };
}

/** Puts a search first, once. */
export function addSearch({ searches }: RecentSearches, typed: string): RecentSearches {
  const search = typed.trim().replace(/\s+/g, ' ').slice(0, 100);
  if (search === '') return { version: 1, searches };
  const others = searches.filter((other) => other.toLowerCase() !== search.toLowerCase());
  return { version: 1, searches: [search, ...others].slice(0, mostKept) };
}
