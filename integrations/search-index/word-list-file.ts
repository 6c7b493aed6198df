import type { Content } from '../../src/editorial/content.ts';
import { otherLocale, type Locale } from '../../src/domain/locale.ts';
import { editDistance } from '../../src/domain/search/edit-distance.ts';
import { encodeWordList, type Alias, type WordListFile } from '../../src/domain/search/word-list.ts';
import { fold, placedWords, wordsOf } from '../../src/domain/search/words.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** The words of the texts of a language, and what the glossary says people write instead of them. */
export function wordListFile(
  content: Content,
  records: readonly IndexedRecord[],
  locale: Locale,
): WordListFile {
  const counts = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const { title, text } of records) {
    const written = `${title} ${text}`;
    const placed = placedWords(written).filter(({ word }) => word.length > 2 && !/\d/.test(word));
    for (const word of new Set(placed.map((place) => place.word)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const inCapitals = placed.filter(
      ({ word, start }) => written.slice(start, start + word.length) === word.toUpperCase(),
    );
    for (const word of new Set(inCapitals.map((place) => place.word)))
      capitals.set(word, (capitals.get(word) ?? 0) + 1);
  }
  // HIPAA is shown as it is written, although it is looked for in small letters.
  const shown = new Map(
    Array.from(counts, ([word, count]) => [
      (capitals.get(word) ?? 0) * 2 > count ? word.toUpperCase() : word,
      count,
    ]),
  );
  const known = new Set(Array.from(counts.keys(), fold));
  return encodeWordList(shown, aliases(content, locale, known));
}

function aliases(content: Content, locale: Locale, known: ReadonlySet<string>): Alias[] {
  const typeset = curledIn(locale);
  const other = otherLocale(locale);
  const found = new Map<string, Alias>();
  const add = (phrase: string, to: string, kind: Alias['kind']) => {
    const from = wordsOf(phrase).map(fold);
    const key = from.join(' ');
    // Words that stand in the texts need nothing to stand in for them.
    if (from.length === 0 || from.length > 5 || from.every((word) => known.has(word)) || found.has(key))
      return;
    if (kind === 'misspelt' && isSlip(key, to)) return;
    if (key !== wordsOf(to).map(fold).join(' ')) found.set(key, { from, to, kind });
  };
  for (const { data } of content.terms) {
    if (!data) continue;
    const head = typeset(data.term[locale]).replace(/\s*\([^)]*\)/g, '');
    const names = [head, ...data.also[locale].map(typeset)];
    for (const phrase of data.misspelled[locale]) add(phrase, closest(phrase, names) ?? head, 'misspelt');
    for (const phrase of data.also[locale]) add(phrase, head, 'synonym');
    for (const phrase of [data.term[other], ...data.also[other]])
      add(phrase.replace(/\s*\([^)]*\)/g, ''), head, 'other-language');
  }
  return [...found.values()];
}

/** A single slip in a word of the texts is found without being written down, in a row of words too. */
function isSlip(phrase: string, to: string): boolean {
  const meant = wordsOf(to).map(fold);
  const written = phrase.split(' ');
  return (
    written.length === meant.length &&
    written.every((word, index) => {
      const own = meant[index] ?? '';
      return word === own || (word.length >= 5 && editDistance(word, own, 1) <= 1);
    })
  );
}

/** The name that a misspelling is nearest to: "hipa" is HIPAA, not the law's full name. */
function closest(phrase: string, names: readonly string[]): string | undefined {
  const limit = 3;
  return names
    .map((name) => ({ name, distance: editDistance(fold(phrase), fold(name), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}
