import { countWords, readableText } from './guide-text.ts';
import { regions } from './region.ts';

/** Words a reader takes in a minute when the text asks to be acted on. An ordinary figure for careful reading. */
const wordsPerMinute = 200;

/** @returns Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** Minutes for a guide with its short answer, as the region with more to read sees it. */
export function guideMinutes(answer: string, body: string): number {
  const words = Math.max(...regions.map((region) => countWords(readableText(body, region))));
  return readingMinutes(words + countWords(answer));
}
