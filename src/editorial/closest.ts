import { editDistance } from '../domain/search/edit-distance.ts';

/**
 * The known word that a mistyped one was probably meant to be.
 *
 * @returns `undefined` when none is near: more than one letter in four would have to change.
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const edits = editDistance(word, candidate, fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
