import type { Locale } from '../locale.ts';
import { titleStems } from './read-titles.ts';
import { substitute, type Key, type Variant } from './reading.ts';
import type { RecordTable } from './record-table.ts';
import { stem } from './stem.ts';

/**
 * Reads two words as one where a title has them so: "kund register" is also kundregister. What was typed still counts.
 *
 * @param words All words as they were typed: only neighbors are joined.
 */
export function joinWords(
  keys: readonly Key[],
  words: readonly string[],
  records: RecordTable,
  locale: Locale,
): Key[] {
  const stems = titleStems(records, locale);
  const joined: Key[] = [];
  for (let place = 0; place < keys.length; place += 1) {
    const [key, next] = keys.slice(place, place + 2) as [Key, Key | undefined];
    const whole = next && areNeighbors(key.typed, next.typed, words) ? key.typed + next.typed : undefined;
    if (next && whole !== undefined && stems.has(stem(whole, locale))) {
      joined.push({
        typed: `${key.typed} ${next.typed}`,
        variants: [...together(key, next), substitute('compound', whole, [whole], 1)],
      });
      place += 1;
    } else joined.push(key);
  }
  return joined;
}

/** Whether one typed word follows the other. */
export function areNeighbors(word: string, next: string, words: readonly string[]): boolean {
  return words.some((other, place) => other === word && words[place + 1] === next);
}

/** Both words as they are read by themselves. */
function together({ typed, variants: [own] }: Key, { typed: nextTyped, variants: [next] }: Key): Variant[] {
  if (!own || !next) return [];
  return [
    {
      ...own,
      words: [...own.words, ...next.words],
      shown: `${typed} ${nextTyped}`,
      weight: Math.min(own.weight, next.weight),
    },
  ];
}
