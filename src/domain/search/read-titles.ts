/** Titles made ready to be compared: read once for each list of records, not with every letter that is typed. */
import type { Locale } from '../locale.ts';
import type { SearchRecord } from './record.ts';
import type { RecordTable } from './record-table.ts';
import { readTitle, type ReadTitle } from './title-match.ts';

const titles = new WeakMap<SearchRecord, ReadTitle>();

export function titleOf(record: SearchRecord, locale: Locale): ReadTitle {
  const known = titles.get(record);
  if (known) return known;
  const read = readTitle(record.title, locale);
  titles.set(record, read);
  return read;
}

const stemsOfTitles = new WeakMap<RecordTable, ReadonlySet<string>>();

/** The stems of all words of all titles. */
export function titleStems(records: RecordTable, locale: Locale): ReadonlySet<string> {
  const known = stemsOfTitles.get(records);
  if (known) return known;
  const stems = new Set<string>();
  for (const record of records.values()) for (const own of titleOf(record, locale).stems) stems.add(own);
  stemsOfTitles.set(records, stems);
  return stems;
}

/** Titles in a step: a millisecond or two on a phone. */
const stepSize = 20;

/** Reads all titles ahead of the first search, a few at a time, so that the page can breathe in between. */
export function* readTitlesInSteps(records: RecordTable, locale: Locale): Generator<void, void> {
  let count = 0;
  for (const record of records.values()) {
    titleOf(record, locale);
    count += 1;
    if (count % stepSize === 0) yield;
  }
  titleStems(records, locale);
}
