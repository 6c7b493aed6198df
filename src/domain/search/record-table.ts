/**
 * The list of everything that can be found in a language, as one small file: what it is, its id, its title. Pagefind's
 * results name a record by a hash; this says which one it is before any excerpt is fetched, so that hits can be ranked,
 * grouped and counted at once. Written at build, read with the first search. It also says where the chunks of Pagefind's
 * index begin.
 */
import { pageAddress, pageKeys, slugAddress, type PageKind } from '../addresses.ts';
import type { Locale } from '../locale.ts';
import type { FactRegion } from '../region.ts';
import { hitKinds, partOf, pageOf, type HitKind, type SearchRecord } from './record.ts';

/** A record by its hash in the index. */
export type RecordTable = ReadonlyMap<string, SearchRecord>;

/** Columns, one entry a record; the parts of a page come right after it. Small because each column is much alike. */
export interface RecordTableFile {
  version: 1;
  /** Split by blanks. */
  hashes: string;
  /** A letter each: the place in `hitKinds`. */
  kinds: string;
  /** A line each; of a part only what follows its page's id. */
  ids: string;
  /** A line each. */
  titles: string;
  /** A letter each: u, s, w or a hyphen. */
  regions: string;
  /** Of whole pages, a line each: topic's number, folio's second figure, slug. Empty where there is none. */
  pages: string;
  /** The first words of the index's chunks, split by blanks. */
  chunks: string;
}

const regionLetters: Readonly<Record<string, FactRegion | undefined>> = { u: 'us', s: 'se', w: 'world' };
const slugged: Partial<Record<HitKind, PageKind>> = {
  guide: 'guides',
  topic: 'topics',
  checklist: 'checklists',
  document: 'documents',
};

/**
 * @param records Each with its hash in the index; the parts of a page right after it.
 * @param chunkStarts The first words of the index's chunks, in order.
 */
export function encodeRecords(
  records: readonly (SearchRecord & { hash: string })[],
  chunkStarts: readonly string[],
): RecordTableFile {
  const lines = (values: readonly string[]) => values.join('\n');
  return {
    version: 1,
    hashes: records.map(({ hash }) => hash).join(' '),
    kinds: records.map(({ kind }) => hitKinds.indexOf(kind)).join(''),
    ids: lines(
      records.map(({ id }, index) => (isPartOf(id, records[index - 1]?.id) ? id.slice(id.indexOf('#')) : id)),
    ),
    titles: lines(records.map(({ title }) => title)),
    regions: records.map(({ region }) => region?.charAt(0) ?? '-').join(''),
    pages: lines(
      records
        .filter(({ id }) => partOf(id) === undefined)
        .map((record) => {
          const slug = slugged[record.kind] ? record.address.split('/').at(-2) : '';
          return [record.topic ?? '', record.folio?.split('.')[1] ?? '', slug].join(' ');
        }),
    ),
    chunks: chunkStarts.join(' '),
  };
}

/** @returns The first words of the index's chunks; none when the file is not one of ours. */
export function decodeChunkStarts(file: unknown): readonly string[] {
  return isTableFile(file) ? file.chunks.split(' ') : [];
}

/** @returns The records by hash; `undefined` when the file is not one of ours. */
export function decodeRecords(file: unknown, locale: Locale): RecordTable | undefined {
  if (!isTableFile(file)) return undefined;
  const titles = file.titles.split('\n');
  const pages = file.pages.split('\n');
  const hashes = file.hashes.split(' ');
  const table = new Map<string, SearchRecord>();
  let page: Pick<SearchRecord, 'topic' | 'folio' | 'address'> & { id: string } = { id: '', address: '' };
  let number = 0;
  file.ids.split('\n').forEach((written, index) => {
    const kind = hitKinds[Number(file.kinds.charAt(index))] ?? 'page';
    const isPart = written.startsWith('#');
    const id = isPart ? page.id + written : written;
    if (!isPart && partOf(id) === undefined) {
      const [topic = '', order = '', slug = ''] = (pages.shift() ?? '').split(' ');
      page = {
        id,
        address: addressOf(kind, id, slug, locale),
        ...(topic ? { topic: Number(topic), folio: folio(kind, topic, order) } : {}),
      };
      number = 0;
    } else if (!isPart) {
      // Terms and facts stand on a page that is not written before them.
      page = { id: pageOf(id), address: addressOf('page', pageOf(id), '', locale) };
    }
    const part = partOf(id);
    const region = regionLetters[file.regions.charAt(index)];
    table.set(hashes[index] ?? '', {
      id,
      kind,
      title: titles[index] ?? '',
      address: part === undefined ? page.address : `${page.address}#${part}`,
      ...(page.topic === undefined ? {} : { topic: page.topic }),
      ...(page.folio ? { folio: page.folio } : {}),
      ...(region ? { region } : {}),
      ...(kind === 'item' ? { number: (number += 1) } : {}),
    });
  });
  return table;
}

function isPartOf(id: string, before: string | undefined): boolean {
  return before !== undefined && partOf(id) !== undefined && pageOf(id) === pageOf(before);
}

function folio(kind: HitKind, topic: string, order: string): string {
  return kind === 'guide' ? `${topic}.${order}` : topic;
}

function addressOf(kind: HitKind, id: string, slug: string, locale: Locale): string {
  const folder = slugged[kind];
  if (folder) return slugAddress(folder, slug, locale);
  const page = pageKeys.find((key) => key === id);
  return page ? pageAddress(page, locale) : '/';
}

function isTableFile(file: unknown): file is RecordTableFile {
  return typeof file === 'object' && file !== null && (file as { version?: unknown }).version === 1;
}
