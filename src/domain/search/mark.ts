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

/** Shortest word that is also marked as part of a longer one: "medgivande" in "fotomedgivandet". */
const shortestPart = 5;

/**
 * @param words What was looked for. Inflections of it are marked too, and compounds that hold it.
 * @param beginnings Words that may go on: what is still being typed.
 */
export function markTest(words: readonly string[], beginnings: readonly string[], locale: Locale): MarkTest {
  const stems = new Set(words.map((word) => stem(word, locale)));
  const starts = beginnings.map(fold);
  const parts = words.filter((word) => word.length >= shortestPart).map((word) => stem(word, locale));
  return (word) => {
    const own = stem(word, locale);
    const folded = fold(word);
    return (
      stems.has(own) ||
      starts.some((start) => folded.startsWith(start)) ||
      parts.some((part) => own.endsWith(part) || own.startsWith(part))
    );
  };
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
