/** Compounds for a word that found nothing: the parts it is made of, or the longer words it is a part of. */
import { splitCompound } from './compounds.ts';
import { substitute, type Variant } from './reading.ts';
import { slipsOf } from './slips.ts';
import { wordStart, type WordList } from './word-list.ts';
import { fold } from './words.ts';

/** Most words that may stand in for one. */
const mostVariants = 4;
/** Shortest word that is looked for as the end of others, that is divided, and shortest parts of one. */
const shortest = {
  end: 5,
  whole: 6,
  misspeltEnd: 5,
  start: 4,
  unknownStart: 3,
  knownEnd: 8,
  endOfTwo: 4,
} as const;

/** Whether a folded word stands in the texts and means something by itself. */
type IsKnown = (part: string) => boolean;

export function compoundVariants(word: string, list: WordList, isKnown: IsKnown): Variant[] {
  const folded = fold(word);
  const holding = folded.length < shortest.end ? [] : wordsEndingIn(folded, list);
  if (holding.length > 0) return holding;
  if (folded.length < shortest.whole) return [];
  const parts =
    splitCompound(folded, isKnown, 3) ??
    // "hälso" stands nowhere by itself, but many words begin with it.
    splitCompound(folded, (part) => isKnown(part) || isStart(part, list), 2);
  if (!parts) {
    const ending = misspeltEnd(folded, list, isKnown);
    return ending.length > 0 ? ending : knownEnd(folded, list);
  }
  const asTyped = (part: string) => word.slice(folded.indexOf(part), folded.indexOf(part) + part.length);
  const shown = parts.map((part) => list.words.get(part)?.word ?? asTyped(part));
  const beginnings = shown.filter((part) => !isKnown(fold(part)));
  const last = shown.at(-1) ?? '';
  return [
    substitute('compound', shown.join(' + '), shown, 1, beginnings),
    // What a compound ends in is what it is a kind of.
    ...(last.length >= shortest.endOfTwo ? [substitute('compound', last, [last], 0.6)] : []),
  ];
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

/** "frisörkundregister", "kontokortsnumer": what it begins with is not known here, but what it is a kind of is. */
function knownEnd(folded: string, list: WordList): Variant[] {
  for (let start = shortest.unknownStart; start <= folded.length - shortest.knownEnd; start += 1) {
    const end = folded.slice(start);
    const known = list.words.get(end);
    const isNear = !known && list.starts.has(wordStart(end));
    const word =
      known && known.commonness > 1 ? known.word : isNear ? slipsOf(end, list)[0]?.word : undefined;
    if (word !== undefined && word.length >= shortest.knownEnd)
      return [substitute('compound', word, [word], 0.8)];
  }
  return [];
}

function isStart(part: string, list: WordList): boolean {
  if (part.length < shortest.start || !list.starts.has(wordStart(part))) return false;
  for (const word of list.words.keys())
    if (word.startsWith(part) && word.length > part.length + 3) return true;
  return false;
}
