/** Finds where two texts say the same in the same words. */

/** Letters and digits only, in lower case: what is left when two sentences differ in punctuation. */
export function normalized(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Every run of so many words in a text, once. */
export function shinglesOf(text: string, size: number): Set<string> {
  const words = normalized(text).split(' ').filter(Boolean);
  return new Set(
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, index) =>
      words.slice(index, index + size).join(' '),
    ),
  );
}

/** The runs that both texts have, and what share that is of the shorter text's. */
export function sharedShingles(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { shared: string[]; share: number } {
  const shared = [...a].filter((shingle) => b.has(shingle));
  return { shared, share: shared.length / Math.max(1, Math.min(a.size, b.size)) };
}
