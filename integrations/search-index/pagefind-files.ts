import { close, createIndex, type IndexFile } from 'pagefind';
import { isLocale, locales, type Locale, type Localized } from '../../src/domain/locale.ts';
import { stem } from '../../src/domain/search/stem.ts';
import { synonymsOf } from '../../src/domain/search/synonyms.ts';
import { wordsOf } from '../../src/domain/search/words.ts';
import type { IndexedRecord } from './indexed-record.ts';

/** Most files of excerpts in a language: parts of a page lie together, so a hit with its sections is one request. */
const maxFragments = 300;

/**
 * How finely Pagefind cuts its index, in places where words stand; its own choice is 20,000. A search fetches one piece
 * for each word, so small pieces are what keeps the first search small. Known to the binary of this version only as an
 * environment variable, which a test of the pieces' size watches.
 */
const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '2000' };

/**
 * Builds the index through Pagefind's Node API.
 *
 * @returns The files it needs to search: engine, worker, the WebAssembly of our languages, and the index. The ready-made
 *   interfaces and the WebAssembly for unknown languages are left out: 430 KB nobody would load.
 * @throws What Pagefind says, when it cannot take a record.
 */
export async function pagefindFiles(records: Localized<readonly IndexedRecord[]>): Promise<IndexFile[]> {
  process.env[chunkSize.name] = chunkSize.value;
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const language of locales) {
      for (const record of records[language]) {
        const added = await index.addCustomRecord(customRecord(record, language));
        if (added.errors.length > 0)
          throw new Error(`Pagefind refuses “${record.id}”: ${added.errors.join(' ')}`);
      }
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`Pagefind could not build the index: ${fileErrors.join(' ')}`);
    return files.filter(({ path }) => isNeeded(path));
  } finally {
    await close();
  }
}

/** Metadata is searched, by the weights in `src/domain/search/ranking.ts`, and never shows in an excerpt. */
function customRecord(record: IndexedRecord, language: Locale) {
  const meta: Record<string, string> = {
    id: record.id,
    title: record.title,
    keywords: record.keywords.join(' · '),
    synonyms: synonymsIn(record, language).join(' '),
    other: record.otherTitle,
    otherwise: record.otherKeywords.join(' · '),
    ...(record.folio ? { folio: record.folio } : {}),
  };
  return {
    url: uniqueAddress(record),
    content: record.text || record.title,
    language,
    meta: Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')),
    filters: {
      kind: [record.kind],
      ...(record.topic ? { topic: [String(record.topic)] } : {}),
      ...(record.region ? { region: [record.region] } : {}),
    },
  };
}

/** Everyday words for what the record says in other words. */
function synonymsIn({ title, text, keywords }: IndexedRecord, locale: Locale): string[] {
  const own = new Set(wordsOf(`${title} ${text} ${keywords.join(' ')}`).map((word) => stem(word, locale)));
  const synonyms = [...own].flatMap((word) => synonymsOf(word, locale));
  return [...new Set(synonyms)].filter((word) => !own.has(stem(word, locale)));
}

/** Pagefind keeps one record an address: the parts of a section for one region get one of their own. */
function uniqueAddress({ address, region, kind }: IndexedRecord): string {
  return region && kind === 'section' ? address.replace('#', `?law=${region}#`) : address;
}

/** What `writeFiles` would add beside the index. */
function isNeeded(path: string): boolean {
  const language = /^wasm\.([a-z]+)\.pagefind$/.exec(path)?.[1];
  if (language !== undefined) return isLocale(language);
  return /^(?:pagefind|pagefind-worker)\.js$|^pagefind-entry\.json$|\.pf_(?:meta|index|fragment|filter)$/.test(
    path,
  );
}
