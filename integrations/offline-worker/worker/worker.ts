/**
 * The offline worker: keeps the whole site after one visit and answers from it.
 *
 * An edition is fetched whole before anything is answered from it, and it is the reader who changes over to another. Its
 * source stands here; the build puts in which edition it is of, and writes the list of files beside it.
 */
import { isMetered, type ConnectionInformation } from '../../../src/domain/offline/connection.ts';
import type { KeepProgress, KeptState } from '../../../src/domain/offline/edition.ts';
import type { PageMessage, WorkerMessage } from '../../../src/domain/offline/worker-messages.ts';
import { answer } from './answer.ts';
import { KeepError } from './file-of-edition.ts';
import { getEdition } from './get-edition.ts';
import {
  cleanUp,
  currentEdition,
  findEdition,
  isWhole,
  lookAgain,
  readyEdition,
  useOwn,
} from './kept-editions.ts';
import { eraseNote, readNote, writeNote } from './notes.ts';
import { own, pathOf, worker, type PageMessageEvent, type WindowClient } from './scope.ts';
import { addStrangers, forgetStranger, lookAgainForStrangers } from './strangers.ts';

/** Pages are told how far it has come this often. */
const reportEveryMs = 250;

let progress: KeepProgress | undefined;
/** Getting the pages, while it goes on, and how it is stopped. */
let getting: Promise<void> | undefined;
let stop = new AbortController();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && pathOf(event.request.url) !== undefined)
    event.respondWith(answer(event));
});
worker.addEventListener('message', (event) => event.waitUntil(hear(event)));

async function install(): Promise<void> {
  const isAsked = await eraseNote('asked');
  const { connection } = navigator as { connection?: ConnectionInformation };
  if (!isAsked && isMetered(connection) && !(await findEdition(own.version))) {
    await tell({ type: 'failed', reason: 'metered' });
    throw new KeepError('metered', 'Nothing is fetched on this connection until the reader asks.');
  }
  await get();
  const current = await currentEdition();
  if (current && current.version !== own.version) {
    await writeNote('ready', own);
    await cleanUp();
    await tell({ type: 'ready', edition: own });
    return;
  }
  await takeOver(current === undefined);
}

/** The worker before this one has answered till now, and may have noted more than this one has read. */
async function activate(): Promise<void> {
  lookAgain();
  lookAgainForStrangers();
  await cleanUp();
}

/** Gets the pages, once however many ask, and says how it went. */
function get(): Promise<void> {
  getting ??= getAll().finally(() => (getting = undefined));
  return getting;
}

async function getAll(): Promise<void> {
  const kept = await findEdition(own.version);
  if (kept && (await isWhole(kept))) return;
  let reported = 0;
  try {
    await getEdition((now) => {
      progress = now;
      if (performance.now() - reported < reportEveryMs) return;
      reported = performance.now();
      void tell({ type: 'progress', ...now });
    }, stop.signal);
  } catch (error) {
    await tell({ type: 'failed', reason: error instanceof KeepError ? error.reason : 'no-network' });
    throw error;
  } finally {
    progress = undefined;
  }
}

/** Nothing of ours is in use, or the very same edition: no reader has to be asked. */
async function takeOver(isFirst: boolean): Promise<void> {
  if (isFirst) await addStrangers(await openClients(), '');
  await useOwn();
  // With the same edition in use this worker waits its turn: Chromium can lose a page that is asked for in the very
  // moment one worker is stopped for another.
  if (isFirst) await worker.skipWaiting();
  await tell({ type: 'kept' });
}

async function hear(event: PageMessageEvent): Promise<void> {
  const message = event.data as PageMessage | null;
  switch (message?.type) {
    case 'describe':
      await cleanUp();
      event.ports[0]?.postMessage(await describe());
      return;
    case 'use':
      event.ports[0]?.postMessage(await use());
      return;
    case 'later': {
      const ready = await readyEdition();
      if (ready) await writeNote('later', ready.version);
      return;
    }
    case 'join':
      if (event.source) await join(event.source, message.scripts);
      return;
    case 'get':
      // The reader has asked for this edition, not for the next one too.
      await eraseNote('asked');
      lookAgain();
      if (!getting) stop = new AbortController();
      await get();
      await takeOver(true);
      return;
    case 'stop':
      stop.abort();
      await getting?.catch(() => undefined);
      event.ports[0]?.postMessage(true);
      return;
  }
}

async function describe(): Promise<KeptState> {
  const [current, ready] = await Promise.all([currentEdition(), readyEdition()]);
  // "Ready to use offline" has to be true.
  const isReady = current !== undefined && (await isWhole(current));
  return {
    current: isReady ? { version: current.version, date: current.date, bytes: current.bytes } : undefined,
    ready,
    isPutOff: ready !== undefined && (await readNote('later')) === ready.version,
    progress,
  };
}

/** @returns Whether the reader's next page will come from this worker's edition. */
async function use(): Promise<boolean> {
  if (!(await findEdition(own.version))) return false;
  const before = await readNote('current');
  if (before !== own.version) {
    // What is open now stays of the edition it came from, until it is left or loaded again.
    await addStrangers(await openClients(), before ?? '');
    await useOwn();
  }
  await worker.skipWaiting();
  return true;
}

/** A page that was there before the worker is answered from the edition too, when it is of it. */
async function join(page: WindowClient, scripts: readonly string[]): Promise<void> {
  const edition = await currentEdition();
  if (!edition || !scripts.every((script) => edition.files.has(pathOf(script) ?? ''))) return;
  const controlled = new Set((await worker.clients.matchAll({ type: 'all' })).map(({ id }) => id));
  const others = (await openClients()).filter((id) => id !== page.id && !controlled.has(id));
  await addStrangers(others, '');
  await forgetStranger(page.id);
  await worker.clients.claim();
}

/** Pages, and the workers that pages have started. */
async function openClients(): Promise<string[]> {
  const all = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  return all.map(({ id }) => id);
}

function openPages(): Promise<readonly WindowClient[]> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Tells every page of the site, also those that were there before the worker. */
async function tell(message: WorkerMessage): Promise<void> {
  for (const page of await openPages()) page.postMessage(message);
}
