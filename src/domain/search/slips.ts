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
  if (limit === 0) return shortSlips(folded, list);
  const letters = sorted(folded);
  const slips: Slip[] = [];
  for (const [other, { word, commonness }] of list.words) {
    if (Math.abs(other.length - folded.length) > limit || other.length < 4) continue;
    const isSameStart = other[0] === folded[0];
    if (!isSameStart && (folded.length < 7 || other.slice(-3) !== folded.slice(-3))) continue;
    const distance = editDistance(folded, other, limit);
    if (distance > limit || (distance > 1 && !(isSameStart && commonness >= (folded.length >= 9 ? 2 : 3))))
      continue;
    if (distance === 1 && !isLikely(folded, other)) continue;
    // The same letters in another order are the likeliest slip: "costumer" is customer before it is consumer.
    slips.push({ word, commonness, distance: sorted(other) === letters ? 1 : distance });
  }
  return slips.sort((a, b) => a.distance - b.distance || b.commonness - a.commonness);
}

/** In a word of four letters only a letter doubled or two swapped: "gymm", "crad". */
function shortSlips(folded: string, list: WordList): Slip[] {
  if (!/^[a-z]{4}$/.test(folded)) return [];
  const swapped = [1, 2].map(
    (at) => folded.slice(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.slice(at + 2),
  );
  return [folded.replace(/(.)\1/g, '$1'), ...swapped].flatMap((other): Slip[] => {
    const known = other === folded ? undefined : list.words.get(other);
    return known && known.commonness > 1 ? [{ ...known, distance: 1 }] : [];
  });
}

/** Letters that are taken for each other: neighbors on the keyboard, and what sounds alike. */
const rows = ['qwertyuiopa', 'asdfghjklo', 'zxcvbnm'];
const alike = ['aeiouy', 'cksz', 'gj', 'dt', 'bp', 'vfw', 'mn'];
/** From this length on a word is known by its other letters, whichever is wrong. */
const longWord = 8;

/** "skriker" is a word of its own and not a slip in "skriver": k and v are not taken for each other. */
function isLikely(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length >= longWord) return true;
  const places = [...typed].flatMap((letter, place) => (letter === meant[place] ? [] : [place]));
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return true;
  const [a, b] = [typed.charAt(place), meant.charAt(place)];
  return alike.some((group) => group.includes(a) && group.includes(b)) || areNear(a, b);
}

function areNear(a: string, b: string): boolean {
  return rows.some((row, at) => {
    const place = row.indexOf(a);
    if (place < 0) return false;
    return (
      (Math.abs(place - row.indexOf(b)) === 1 && row.includes(b)) ||
      [rows[at - 1], rows[at + 1]].some(
        (other) => other !== undefined && other.includes(b) && Math.abs(place - other.indexOf(b)) <= 1,
      )
    );
  });
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
