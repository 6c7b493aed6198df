/** Words that a slip or two of the finger away were meant. */
import { editDistance } from './edit-distance.ts';
import type { Alias, WordList } from './word-list.ts';

export interface Slip {
  /** As the texts spell it. */
  word: string;
  distance: number;
  commonness: number;
}

/**
 * The words of the texts near to one that found nothing, the nearest and most common first.
 *
 * People get the first letter right, most of the time: in a short word another one is not believed. Two slips are
 * believed in a long word, or when they lead to a common one.
 *
 * @param folded The word. Under five letters nothing is near: too much would be.
 */
export function slipsOf(folded: string, list: WordList): Slip[] {
  const limit = slipLimit(folded);
  if (limit === 0) return [];
  const letters = sorted(folded);
  const slips: Slip[] = [];
  for (const [other, { word, commonness }] of list.words) {
    if (Math.abs(other.length - folded.length) > limit || other.length < 4) continue;
    const isSameStart = other[0] === folded[0];
    if (!isSameStart && (folded.length < 7 || other.slice(-3) !== folded.slice(-3))) continue;
    const distance = editDistance(folded, other, limit);
    if (distance > limit || (distance > 1 && !(isSameStart && commonness >= (folded.length >= 9 ? 2 : 3))))
      continue;
    // The same letters in another order are the likeliest slip: "costumer" is customer before it is consumer.
    slips.push({ word, commonness, distance: sorted(other) === letters ? 1 : distance });
  }
  return slips.sort((a, b) => a.distance - b.distance || b.commonness - a.commonness);
}

/** A slip in a word that the glossary knows only as another name. */
export function aliasSlip(folded: string, list: WordList): Alias | undefined {
  const limit = slipLimit(folded);
  if (limit === 0) return undefined;
  for (const [start, aliases] of list.aliases) {
    if (start[0] !== folded[0]) continue;
    const near = aliases.find(
      ({ from: [first = '', ...others] }) =>
        others.length === 0 && editDistance(folded, first, limit) <= limit,
    );
    if (near) return near;
  }
  return undefined;
}

function slipLimit(folded: string): number {
  if (/\d/.test(folded)) return 0;
  return folded.length >= 7 ? 2 : folded.length >= 5 ? 1 : 0;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
