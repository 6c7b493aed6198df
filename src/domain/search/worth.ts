/** What a record is worth for the words of one key. */
import type { Variant } from './reading.ts';
import { isRealHit, type WordHit, type WordHits } from './search-index.ts';
import {
  beginningWeight,
  fieldWeights,
  namingFields,
  otherFieldWeights,
  rarityLimit,
  saturation,
} from './weights.ts';

export interface Worth {
  /** 0: the record does not answer it. */
  worth: number;
  /** It is what the thing is called. */
  isNamed: boolean;
  /** A reader sees the words there, in the title or the text. */
  isVisible: boolean;
}

export const noWorth: Worth = { worth: 0, isNamed: false, isVisible: false };

/** All words of a variant must be there. */
export function variantWorth(
  { words, weight }: Variant,
  hash: string,
  hits: ReadonlyMap<string, WordHits>,
  size: number,
): Worth {
  let sum = 0;
  let isNamed = true;
  let isVisible = true;
  for (const { word, isBeginning, isShort } of words) {
    const found = hits.get(word);
    const hit = found?.get(hash);
    if (!found || !hit || !isRealHit(hit)) return noWorth;
    const worth = hitWorth(hit, Math.min(rarityLimit.field, rarity(found, size)));
    // "car" is not "card": a short word is not looked for in longer ones. And what Pagefind finds for a word that stands
    // nowhere may as well be a shorter one, "kort" for "kortx".
    if (!hit.isWhole && !isBeginning && (isShort || !standsAnywhere(found))) return noWorth;
    sum += hit.isWhole || isBeginning ? worth : worth * beginningWeight;
    if (!hit.isWhole || !hit.fields.some((field) => namingFields.includes(field))) isNamed = false;
    if (!hit.isInText && !hit.fields.includes('title')) isVisible = false;
  }
  const mean = sum / words.length;
  return { worth: (weight * mean) / (1 + mean / saturation), isNamed, isVisible };
}

function hitWorth({ score, fields }: WordHit, rare: number): number {
  const sumOf = (weights: Readonly<Record<string, number>>) =>
    fields.reduce((sum, field) => sum + rare * (weights[field] ?? 0), 0);
  const isOwn = fields.includes('title') || fields.includes('keywords');
  return score + sumOf(fieldWeights) + (isOwn ? 0 : sumOf(otherFieldWeights));
}

const standing = new WeakMap<WordHits, boolean>();

/** Whether the word itself stands in any record. */
function standsAnywhere(hits: WordHits): boolean {
  let isKnown = standing.get(hits);
  if (isKnown === undefined) {
    isKnown = Array.from(hits.values()).some(({ isWhole }) => isWhole);
    standing.set(hits, isKnown);
  }
  return isKnown;
}

const rarities = new WeakMap<WordHits, number>();

/**
 * How rare a word is: the inverse document frequency of BM25 over the records in which the word itself stands.
 *
 * @param size How many records there are.
 */
export function rarity(hits: WordHits | undefined, size: number): number {
  if (!hits) return Number.POSITIVE_INFINITY;
  const known = rarities.get(hits);
  if (known !== undefined) return known;
  let count = 0;
  for (const hit of hits.values()) if (hit.isWhole && isRealHit(hit)) count += 1;
  const rare = Math.log(1 + (size - count + 0.5) / (count + 0.5));
  rarities.set(hits, rare);
  return rare;
}
