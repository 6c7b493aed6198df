/**
 * Pagefind cuts its index into chunks, in the order of the alphabet, and fetches for a word the one that its stem stands
 * in. Longer words that begin with the stem may stand in the chunks behind, and Pagefind finds them there only if another
 * search happens to have fetched those. What is found must not depend on that: they are fetched as well.
 */
import { fold } from './words.ts';

/** Pagefind's stem of a word is hardly ever shorter. */
const shortestStem = 3;

/**
 * @param starts The first words of all chunks, folded.
 * @returns Those of the chunks, behind a word's own, that may hold words which begin with its stem.
 */
export function chunksBehind(word: string, starts: readonly string[]): string[] {
  const beginning = fold(word).slice(0, shortestStem);
  return starts.filter((start) => start.startsWith(beginning));
}
