/** Fetches this worker's edition, file by file. */
import { editionCache } from '../../../src/domain/offline/cache-names.ts';
import type { EditionList, KeepProgress } from '../../../src/domain/offline/edition.ts';
import { fetchFile, KeepError, notOfEdition, sumOf, type Ask } from './file-of-edition.ts';
import { completeOwn, currentEdition } from './kept-editions.ts';
import { writeNote } from './notes.ts';
import { own, scope, urlOf } from './scope.ts';

/** Requests at the same time: enough for slow lines, few enough to leave the reader's own page its turn. */
const atOnce = 6;
/** How long to wait before asking again when the connection breaks. */
const retryAfterMs = [1000, 5000];

/**
 * Gets every file of the edition, unless it is here from an attempt that was cut off, or the same in the current edition.
 *
 * @param stop When the reader wants no more.
 * @throws KeepError with the reason. What came before stays for the next attempt; when the device is full or the reader
 *   has stopped it goes.
 */
export async function getEdition(report: (progress: KeepProgress) => void, stop: AbortSignal): Promise<void> {
  const name = editionCache(scope, own.version);
  const ask = asking(stop);
  try {
    const list = await fetchList(ask);
    await writeNote('getting', own.version);
    const cache = await caches.open(name);
    const before = (await currentEdition())?.cache;
    const waiting = [...list.files];
    let done = 0;
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await getFile(ask, cache, before, ...file);
        if (stop.aborted) throw stopped();
        done += 1;
        report({ done, total: list.files.length });
      }
    };
    // The others stop too when one fails, before anything is cleared up: what they have begun would come after it.
    const workers = Array.from({ length: atOnce }, () => work().finally(() => (waiting.length = 0)));
    await Promise.allSettled(workers);
    await Promise.all(workers);
    await completeOwn(list);
  } catch (error) {
    const end = stop.aborted
      ? stopped()
      : isFull(error)
        ? new KeepError('no-room', 'The device is full.')
        : undefined;
    if (end && (await currentEdition())?.version !== own.version) await caches.delete(name);
    throw end ?? error;
  }
}

async function fetchList(ask: Ask): Promise<EditionList> {
  const response = await ask(urlOf('offline-list.json'), 'reload');
  const bytes = await response.arrayBuffer();
  if ((await sumOf(bytes)) !== own.version) throw notOfEdition(response);
  return JSON.parse(new TextDecoder().decode(bytes)) as EditionList;
}

async function getFile(
  ask: Ask,
  cache: Cache,
  before: Cache | undefined,
  path: string,
  sum: string,
): Promise<void> {
  const url = urlOf(path);
  const here = await cache.match(url);
  if (here && (await sumOf(await here.arrayBuffer())) === sum) return;
  const same = await before?.match(url);
  if (same && (await sumOf(await same.clone().arrayBuffer())) === sum) return cache.put(url, same);
  return cache.put(url, await fetchFile(ask, path, sum));
}

/** Asks again when the connection breaks, until the reader stops. */
function asking(stop: AbortSignal): Ask {
  return async (url, cache) => {
    for (const wait of [...retryAfterMs, undefined]) {
      if (stop.aborted) throw stopped();
      try {
        return await fetch(url, { cache, priority: 'low', signal: stop });
      } catch {
        if (wait !== undefined && !stop.aborted) await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    throw stop.aborted ? stopped() : new KeepError('no-network', `The connection broke at ${url}.`);
  };
}

function stopped(): KeepError {
  return new KeepError('stopped', 'The reader wants no more.');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
