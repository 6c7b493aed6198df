/**
 * How good the search is and what it costs: `npm run bench:search`, after a build.
 *
 * Prints success@1, success@3 and MRR@10 by language and kind of query, beside plain Pagefind on the same built pages in the
 * same run. `-- --growth` also builds the index of 10 and 50 times the content and prints how it grows with the text.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { allRecords } from '../integrations/search-index/records.ts';
import type { IndexedRecord } from '../integrations/search-index/indexed-record.ts';
import { searchFiles } from '../integrations/search-index/search-files.ts';
import { locales, type Locale } from '../src/domain/locale.ts';
import { readContent } from '../src/editorial/read-content.ts';
import {
  figuresOf,
  judgedQueries,
  linksFor,
  nonsense,
  placeOf,
  queryKinds,
  type Figures,
} from '../tests/search/judge.ts';
import { openIndex, openPagefind, type NodeIndex } from '../tests/search/node-index.ts';

if (!existsSync('dist/pagefind/pagefind.js')) {
  console.error('There is no search index to measure. Run `npm run build` first.');
  process.exit(1);
}
const plainFolder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
try {
  await writePlainIndex();
  for (const locale of locales) await printQuality(locale);
  printSizes();
  if (process.argv.includes('--growth')) await printGrowth();
} finally {
  rmSync(plainFolder, { recursive: true });
}

/** Pagefind as its quick start has it: the built pages, all options at their defaults. */
async function writePlainIndex() {
  const { index } = await createIndex();
  await index?.addDirectory({ path: 'dist', glob: '{en,sv}/**/*.html' });
  await index?.writeFiles({ outputPath: plainFolder });
  await close();
}

async function printQuality(locale: Locale) {
  const index = await openIndex(locale);
  const plain = await openPagefind(locale, plainFolder, {});
  const queries = judgedQueries(locale);
  const rows: { kind: string; own: (number | undefined)[]; plain: (number | undefined)[] }[] = [];
  for (const kind of queryKinds) {
    const row = {
      kind: kind as string,
      own: [] as (number | undefined)[],
      plain: [] as (number | undefined)[],
    };
    for (const { q, ids } of queries.filter((query) => query.kind === kind)) {
      row.own.push(placeOf(await linksFor(q, index, locale), ids));
      const found = await plain.search(q);
      row.plain.push(placeOf(await plainLinks(found.results.slice(0, 10), index), ids));
    }
    rows.push(row);
  }
  rows.push({ kind: 'all', own: rows.flatMap(({ own }) => own), plain: rows.flatMap((row) => row.plain) });
  let found = 0;
  for (const q of nonsense()) if ((await linksFor(q, index, locale)).length > 0) found += 1;

  console.log(`\n${locale}, ${queries.length} queries        ours                        plain Pagefind`);
  console.log('kind             n   success@1 success@3 MRR@10   success@1 success@3 MRR@10');
  for (const row of rows) {
    const own = figuresOf(row.own);
    console.log(
      `${row.kind.padEnd(15)} ${String(own.count).padStart(3)}   ${line(own)}   ${line(figuresOf(row.plain))}`,
    );
  }
  console.log(`nonsense: ${found} of ${nonsense().length} find something`);
}

function line({ success1, success3, mrr10 }: Figures): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  return `${percent(success1)} ${percent(success3)}  ${mrr10.toFixed(3)}`;
}

/** The ids behind plain results: each page, then the sections it shows under it. */
async function plainLinks(
  results: readonly { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[],
  { records }: NodeIndex,
): Promise<string[]> {
  const ids = new Map(Array.from(records.values(), ({ id, address }) => [address, id]));
  const links: string[] = [];
  for (const result of results) {
    const { url, sub_results: parts } = await result.data();
    for (const address of [url, ...parts.slice(0, 3).map((part) => part.url)]) {
      const id = ids.get(decodeURI(address)) ?? address;
      if (!links.includes(id)) links.push(id);
    }
  }
  return links;
}

/** What lies in `dist/pagefind`, as a server with Brotli sends it; Pagefind's own files are compressed already. */
function printSizes() {
  const kinds = new Map<string, number[]>();
  for (const name of readdirSync('dist/pagefind', { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(name)) continue;
    const bytes = readFileSync(join('dist/pagefind', name));
    const size = /\.(?:js|json)$/.test(name) ? brotliCompressSync(bytes).length : bytes.length;
    const kind = name
      .replace(/^.*\//, '')
      .replace(/[._](?:group_)?[0-9a-f]{6,}/, '')
      .replace(/^(en|sv)/, '$1 ');
    kinds.set(kind, [...(kinds.get(kind) ?? []), size]);
  }
  console.log('\nfile, files, KiB together, KiB the largest');
  for (const [kind, sizes] of [...kinds].sort()) {
    const sum = sizes.reduce((all, size) => all + size, 0);
    console.log(
      `${kind.padEnd(28)} ${String(sizes.length).padStart(4)} ${(sum / 1024).toFixed(1).padStart(8)} ${(Math.max(...sizes) / 1024).toFixed(1).padStart(8)}`,
    );
  }
}

/** The content several times over, each copy under ids and with numbers of its own. */
async function printGrowth() {
  const content = readContent('.', '9999-12-31');
  const own = { en: allRecords(content, 'en'), sv: allRecords(content, 'sv') };
  console.log('\ncontent  text MB  index MB  index per text  build s');
  for (const times of [1, 10, 50]) {
    const records = { en: copies(own.en, times), sv: copies(own.sv, times) };
    const begun = performance.now();
    const files = await searchFiles(content, records);
    const text = [...records.en, ...records.sv].reduce(
      (sum, record) => sum + record.title.length + record.text.length,
      0,
    );
    const size = files
      .filter(({ path }) => !/^wasm|\.js$/.test(path))
      .reduce((sum, file) => sum + file.content.length, 0);
    const seconds = (performance.now() - begun) / 1000;
    const cells = [
      `${times} ×`,
      (text / 1e6).toFixed(1),
      (size / 1e6).toFixed(1),
      (size / text).toFixed(2),
      seconds.toFixed(1),
    ];
    console.log(cells.map((cell, place) => cell.padStart([7, 9, 10, 16, 9][place] ?? 0)).join(''));
  }
}

function copies(records: readonly IndexedRecord[], times: number): IndexedRecord[] {
  return Array.from({ length: times }, (_, copy) =>
    records.map((record) => (copy === 0 ? record : copyOf(record, copy))),
  ).flat();
}

function copyOf(record: IndexedRecord, copy: number): IndexedRecord {
  const [page = '', part] = record.id.split('#');
  const id = part === undefined ? `${page}-${copy}` : `${page}-${copy}#${part}`;
  return {
    ...record,
    id,
    address: record.address.replace(/\/(#|$)/, `-${copy}/$1`),
    text: `${record.text} ${copy}`,
  };
}
