/** Which words of a text are the ones that were looked for: in excerpts, and on the page a reader arrives at. */
import type { Locale } from '../locale.ts';
import { stem } from './stem.ts';
import { fold, placedWords } from './words.ts';

/** A stretch of text. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Whether a word is to be marked. */
export type MarkTest = (word: string) => boolean;

/** Shortest word that is also marked as part of a longer one, "medgivande" in "fotomedgivandet", and its shortest stem. */
const shortestPart = { word: 5, stem: 4 } as const;

/**
 * @param words What was looked for. Inflections of it are marked too, and compounds that hold it.
 * @param beginnings Words that may go on: what is still being typed.
 */
export function markTest(words: readonly string[], beginnings: readonly string[], locale: Locale): MarkTest {
  const wanted = words.map((word) => ({ letters: word.toLowerCase(), own: stem(word, locale) }));
  const starts = beginnings.map(fold);
  const test = (word: string) => {
    const lower = word.toLowerCase();
    const own = stem(word, locale);
    const folded = fold(lower);
    return (
      starts.some((start) => folded.startsWith(start)) ||
      wanted.some((want) => placesOf(want, own).some((place) => hasMarksOf(want, lower, place)))
    );
  };
  // A text says most of its words more than once.
  const tested = new Map<string, boolean>();
  return (word) => {
    const isMarked = tested.get(word) ?? test(word);
    tested.set(word, isMarked);
    return isMarked;
  };
}

/** A word that was looked for, and its stem. */
interface Wanted {
  letters: string;
  own: string;
}

/** Where a stem holds the one that was looked for: nowhere, as a whole, at its beginning or at its end. */
function placesOf({ letters, own }: Wanted, stemmed: string): number[] {
  if (stemmed === own) return [0];
  if (letters.length < shortestPart.word || own.length < shortestPart.stem) return [];
  return [
    ...(stemmed.startsWith(own) ? [0] : []),
    ...(stemmed.endsWith(own) ? [stemmed.length - own.length] : []),
  ];
}

/** Stems are folded, and "gräns" is not "granne": where å, ä or ö was looked for it must stand. */
function hasMarksOf({ letters, own }: Wanted, word: string, place: number): boolean {
  return [...letters.slice(0, own.length)].every(
    (letter, index) => fold(letter) === letter || word[place + index] === letter,
  );
}

/** Cuts a text where marks begin and end. Letter by letter: what is marked is what stands there, marks and all. */
export function markPieces(text: string, isMarked: MarkTest): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { word, start, end } of placedWords(text)) {
    if (!isMarked(word)) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}
