/** Compounds for a word that found nothing: the parts it is made of, or the longer words it is a part of. */
import { splitCompound } from './compounds.ts';
import { substitute, type Variant } from './reading.ts';
import { slipsOf } from './slips.ts';
import type { WordList } from './word-list.ts';
import { fold } from './words.ts';

/** Most words that may stand in for one. */
const mostVariants = 4;
/** Shortest word that is looked for as the end of others, and shortest that is divided. */
const shortest = { end: 5, whole: 6, misspeltEnd: 5, start: 4 } as const;

/** Whether a folded word stands in the texts and means something by itself. */
type IsKnown = (part: string) => boolean;

export function compoundVariants(folded: string, list: WordList, isKnown: IsKnown): Variant[] {
  const holding = folded.length < shortest.end ? [] : wordsEndingIn(folded, list);
  if (holding.length > 0) return holding;
  if (folded.length < shortest.whole) return [];
  const parts =
    splitCompound(folded, isKnown, 3) ??
    // "hälso" stands nowhere by itself, but many words begin with it.
    splitCompound(folded, (part) => isKnown(part) || isStart(part, list), 2);
  if (!parts) return misspeltEnd(folded, list, isKnown);
  const shown = parts.map((part) => list.words.get(part)?.word ?? part);
  const beginnings = shown.filter((part) => !isKnown(fold(part)));
  return [substitute('compound', shown.join(' + '), shown, 1, beginnings)];
}

/** "medgivande" is a part of "fotomedgivande". */
function wordsEndingIn(folded: string, list: WordList): Variant[] {
  return [...list.words]
    .filter(([other]) => other.endsWith(folded) && other.length >= folded.length + 3)
    .sort(([, a], [, b]) => b.commonness - a.commonness)
    .slice(0, mostVariants)
    .map(([, { word }]) => substitute('compound', word, [word], 0.9));
}

/** "kortnumer": a compound whose last part has a slip in it, after the longest first part that is known. */
function misspeltEnd(folded: string, list: WordList, isKnown: IsKnown): Variant[] {
  let length = folded.length - shortest.misspeltEnd;
  while (length >= shortest.start && !isKnown(folded.slice(0, length))) length -= 1;
  if (length < shortest.start) return [];
  const first = folded.slice(0, length);
  const rest = folded.slice(length).replace(/^s(?=\w{5})/, '');
  const [nearest] = slipsOf(rest, list);
  if (nearest?.distance !== 1) return [];
  const parts = [list.words.get(first)?.word ?? first, nearest.word];
  return [substitute('compound', parts.join(' + '), parts, 0.9)];
}

function isStart(part: string, list: WordList): boolean {
  if (part.length < shortest.start) return false;
  for (const word of list.words.keys())
    if (word.startsWith(part) && word.length > part.length + 3) return true;
  return false;
}
