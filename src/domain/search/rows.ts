/** Words that stand in a row in a record as they were typed: "stolen laptop" means more than a laptop and something stolen. */
import { areNeighbors } from './join-words.ts';
import type { Key } from './reading.ts';
import type { RowHits, SearchIndex } from './search-index.ts';
import { rowWeights } from './weights.ts';

/** Two neighbors of a search. */
export interface Row {
  /** That of the lighter one. */
  weight: number;
  hits: RowHits;
}

/**
 * Looks up every two neighbors of a search together. The pieces of the index that it takes are there already: each word
 * has been looked up by itself.
 */
export function findRows(
  keys: readonly Key[],
  words: readonly string[],
  weights: readonly number[],
  index: SearchIndex,
): Promise<Row[]> {
  const pairs = keys.slice(1).flatMap((next, place) => {
    const key = keys[place];
    const [first, second] = [onlyWord(key), onlyWord(next)];
    if (!key || !first || !second || !areNeighbors(key.typed, next.typed, words)) return [];
    return [{ row: `${first} ${second}`, weight: Math.min(weights[place] ?? 0, weights[place + 1] ?? 0) }];
  });
  return Promise.all(pairs.map(async ({ row, weight }) => ({ weight, hits: await index.findRow(row) })));
}

/** The word that a key is first of all looked up by, if it is one. */
function onlyWord(key: Key | undefined): string | undefined {
  const [word, ...others] = key?.variants[0]?.words ?? [];
  return others.length === 0 ? word?.word : undefined;
}

/** How much of a search stands in a row in a record, from 0 to 1, and less when only its text has it so. */
export function rowShare(rows: readonly Row[], hash: string, total: number): number {
  let sum = 0;
  for (const { weight, hits } of rows) {
    const place = hits.get(hash);
    if (place !== undefined) sum += weight * rowWeights[place];
  }
  return total === 0 ? 0 : sum / total;
}
