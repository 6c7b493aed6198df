/** Words a reader takes in a minute when the text asks to be acted on. An ordinary figure for careful reading. */
const wordsPerMinute = 200;

/** @returns Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
