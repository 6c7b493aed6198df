import { markPieces, type MarkTest, type Piece } from './mark.ts';
import { placedWords, type PlacedWord } from './words.ts';

/** How long an excerpt is, in characters: two or three lines on a phone. */
export const excerptLength = 180;

/**
 * The stretch of a text in which most of the different words stand close together, cut between words, with dots where
 * something is left out. A text that is short enough is given whole.
 */
export function excerpt(text: string, isMarked: MarkTest, length = excerptLength): Piece[] {
  if (text.length <= length) return markPieces(text, isMarked);
  const start = bestStart(text, isMarked, length);
  const from = start === 0 ? 0 : sentenceOrWord(text, start);
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const cut = text.slice(from, to > from ? to : from + length);
  const pieces = markPieces(cut.replace(/[\s,;:–]+$/, ''), isMarked);
  if (from > 0) pieces.unshift({ text: '… ', isMarked: false });
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** The words of the texts that were drawn last: with each letter that is typed much the same ones are drawn anew. */
const known = new Map<string, PlacedWord[]>();
const mostKnown = 100;

function wordsIn(text: string): PlacedWord[] {
  const words = known.get(text) ?? placedWords(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, words);
  return words;
}

/** Where the window begins that holds the most different marked words, the first of them. */
function bestStart(text: string, isMarked: MarkTest, length: number): number {
  const marked = wordsIn(text).filter(({ word }) => isMarked(word));
  let best = { start: 0, count: 0 };
  for (const { start } of marked) {
    const inside = marked.filter((other) => other.start >= start && other.end <= start + length * 0.8);
    const count = new Set(inside.map(({ word }) => word)).size + inside.length / 100;
    if (count > best.count) best = { start, count };
  }
  const [first] = marked;
  // The beginning of a text says most, as long as a marked word stands in it.
  const isAtStart = first && first.start + 12 < length && best.count < 2;
  return isAtStart ? 0 : Math.max(0, best.start - Math.round(length * 0.2));
}

/** The beginning of the sentence when it is near, otherwise of the next word. */
function sentenceOrWord(text: string, start: number): number {
  const sentence = /[.!?…]\s+(?=\S)/g;
  sentence.lastIndex = Math.max(0, start - 40);
  const found = sentence.exec(text);
  if (found && found.index + found[0].length <= start + 20) return found.index + found[0].length;
  const blank = text.indexOf(' ', start);
  return blank < 0 ? start : blank + 1;
}
