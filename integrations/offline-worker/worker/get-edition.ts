/** Fetches this worker's edition, file by file, and trusts none: a file whose sum is not in the list is not of it. */
import { editionCache } from '../../../src/domain/offline/cache-names.ts';
import {
  sumLength,
  type EditionList,
  type KeepFailure,
  type KeepProgress,
} from '../../../src/domain/offline/edition.ts';
import { completeOwn, currentEdition } from './kept-editions.ts';
import { writeNote } from './notes.ts';
import { own, scope, urlOf } from './scope.ts';

/** Why an edition is not here. */
export class KeepError extends Error {
  override name = 'KeepError';
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Requests at the same time: enough for slow lines, few enough to leave the reader's own page its turn. */
const atOnce = 6;
/** How long to wait before asking again when the connection breaks. */
const retryAfterMs = [1000, 5000];

/**
 * Gets every file of the edition, unless it is here from an attempt that was cut off, or the same in the current edition.
 *
 * @throws KeepError with the reason. What came before stays for the next attempt, but for a full disk: then it goes.
 */
export async function getEdition(report: (progress: KeepProgress) => void): Promise<void> {
  const name = editionCache(scope, own.version);
  try {
    const { files, bytes } = await fetchList();
    await writeNote('getting', own.version);
    const cache = await caches.open(name);
    const before = (await currentEdition())?.cache;
    const waiting = [...files];
    let done = 0;
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await getFile(cache, before, ...file);
        done += 1;
        report({ done, total: files.length });
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, work));
    } finally {
      // The others stop too.
      waiting.length = 0;
    }
    await completeOwn(
      files.map(([path]) => path),
      bytes,
    );
  } catch (error) {
    if (!isFull(error)) throw error;
    await caches.delete(name);
    throw new KeepError('no-room', 'The device is full.');
  }
}

async function fetchList(): Promise<EditionList> {
  const response = await ask(urlOf('offline-list.json'), 'reload');
  const bytes = await response.arrayBuffer();
  if ((await sumOf(bytes)) !== own.version) throw notOfEdition(response);
  return JSON.parse(new TextDecoder().decode(bytes)) as EditionList;
}

async function getFile(cache: Cache, before: Cache | undefined, path: string, sum: string): Promise<void> {
  const url = urlOf(path);
  const here = await cache.match(url);
  if (here && (await sumOf(await here.arrayBuffer())) === sum) return;
  const same = await before?.match(url);
  if (same && (await sumOf(await same.clone().arrayBuffer())) === sum) return cache.put(url, same);
  // First from the browser's own cache: the page that is open has fetched some of it just now.
  let response = await ask(url, 'default');
  let bytes = await response.arrayBuffer();
  if ((await sumOf(bytes)) !== sum) {
    response = await ask(url, 'reload');
    bytes = await response.arrayBuffer();
  }
  // Some servers send the page for lost addresses with its own status: the sum decides, not the status.
  if ((await sumOf(bytes)) !== sum) throw notOfEdition(response);
  return cache.put(url, new Response(bytes, { headers: keptHeaders(response) }));
}

function notOfEdition({ ok, status, url }: Response): KeepError {
  return ok
    ? new KeepError('other-edition', `${url} is of another edition.`)
    : new KeepError('missing-file', `The server answered ${status} for ${url}.`);
}

async function ask(url: string, cache: RequestCache): Promise<Response> {
  for (const wait of [...retryAfterMs, undefined]) {
    try {
      return await fetch(url, { cache, priority: 'low' });
    } catch {
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw new KeepError('no-network', `The connection broke at ${url}.`);
}

/** All but what says how the bytes came: they are unpacked now, and the same for everyone. */
function keptHeaders(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    headers.delete(name);
  return headers;
}

/** The beginning of the SHA-256 sum, as the build writes it. */
async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, sumLength);
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
