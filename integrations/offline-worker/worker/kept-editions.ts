/**
 * Editions that are kept whole. One is current: pages come from it, and from nothing else. The last thing to be stored of
 * an edition is its list; without it the rest counts for nothing, so an edition is whole or not there.
 */
import { cachePrefix, editionCache, noteCache } from '../../../src/domain/offline/cache-names.ts';
import type { Edition, EditionList } from '../../../src/domain/offline/edition.ts';
import { eraseNote, readNote, writeNote } from './notes.ts';
import { own, scope, urlOf } from './scope.ts';
import { strangerVersions } from './strangers.ts';

export interface KeptEdition extends Edition {
  /** Sum by path. */
  files: ReadonlyMap<string, string>;
  bytes: number;
  cache: Cache;
}

/** What is stored as the list. */
interface StoredList extends Edition, EditionList {}

const listKey = urlOf('~list');
const known = new Map<string, KeptEdition>();

/** @returns `undefined` when the edition is not there, or not all of it. */
export async function findEdition(version: string): Promise<KeptEdition | undefined> {
  const before = known.get(version);
  if (before) return before;
  const name = editionCache(scope, version);
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const stored = (await (await cache.match(listKey))?.json()) as StoredList | undefined;
  if (!stored) return undefined;
  const edition = { ...stored, files: new Map(stored.files), cache };
  known.set(version, edition);
  return edition;
}

/**
 * Says that all files of this worker's edition are stored.
 *
 * @throws When they are not: a store that somebody cleared meanwhile would pass for an edition.
 */
export async function completeOwn({ files, bytes }: EditionList): Promise<void> {
  const cache = await caches.open(editionCache(scope, own.version));
  const lost = await countLost(cache, new Map(files));
  if (lost > 0) throw new Error(`${lost} of ${files.length} files were not kept.`);
  await cache.put(listKey, Response.json({ ...own, files, bytes } satisfies StoredList));
}

/** Whether all files of an edition are still there: browsers and readers can clear a part. */
export async function isWhole({ cache, files }: KeptEdition): Promise<boolean> {
  return (await countLost(cache, files)) === 0;
}

async function countLost(cache: Cache, files: ReadonlyMap<string, string>): Promise<number> {
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  return [...files.keys()].filter((path) => !stored.has(urlOf(path))).length;
}

let current: Promise<KeptEdition | undefined> | undefined;

/** The edition that pages come from. */
export async function currentEdition(): Promise<KeptEdition | undefined> {
  current ??= lookUpCurrent();
  return current;
}

async function lookUpCurrent(): Promise<KeptEdition | undefined> {
  try {
    const version = await readNote('current');
    return version === undefined ? undefined : await findEdition(version);
  } catch (error) {
    // A store that failed once may be there the next time.
    current = undefined;
    throw error;
  }
}

/** From now on pages come from the edition this worker was built with. */
export async function useOwn(): Promise<void> {
  await writeNote('current', own.version);
  await eraseNote('ready');
  await eraseNote('later');
  current = undefined;
}

/** Forgets what was looked up: stores may have changed. */
export function lookAgain(): void {
  current = undefined;
  known.clear();
}

/** The edition that waits for the reader. */
export async function readyEdition(): Promise<Edition | undefined> {
  const ready = await readNote('ready');
  const now = await currentEdition();
  return ready && ready.version !== now?.version && (await findEdition(ready.version)) ? ready : undefined;
}

/** Deletes every store of ours but the current edition, the one that waits, this worker's, and those being fetched or still read. */
export async function cleanUp(): Promise<void> {
  // Before the notes: a store that another worker opens from now on is not among them.
  const names = await caches.keys();
  const [now, ready, getting, inUse] = await Promise.all([
    readNote('current'),
    readNote('ready'),
    readNote('getting'),
    strangerVersions(),
  ]);
  const versions = [own.version, now, ready?.version, getting, ...inUse];
  const wanted = new Set(versions.flatMap((version) => (version ? [editionCache(scope, version)] : [])));
  wanted.add(noteCache(scope));
  for (const name of names) {
    if (name.startsWith(cachePrefix(scope)) && !wanted.has(name)) await caches.delete(name);
  }
}
