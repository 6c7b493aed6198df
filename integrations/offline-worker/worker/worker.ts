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
import { getEdition, KeepError } from './get-edition.ts';
import { cleanUp, currentEdition, findEdition, lookAgain, readyEdition, useOwn } from './kept-editions.ts';
import { eraseNote, readNote, writeNote } from './notes.ts';
import { own, pathOf, worker, type PageMessageEvent, type WindowClient } from './scope.ts';
import { addStrangers, forgetStranger } from './strangers.ts';

/** Pages are told how far it has come this often. */
const reportEveryMs = 250;

let progress: KeepProgress | undefined;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(cleanUp()));
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

/** Gets the pages and says how it went. */
async function get(): Promise<void> {
  if (await findEdition(own.version)) return;
  let reported = 0;
  try {
    await getEdition((now) => {
      progress = now;
      if (performance.now() - reported < reportEveryMs) return;
      reported = performance.now();
      void tell({ type: 'progress', ...now });
    });
  } catch (error) {
    await tell({ type: 'failed', reason: error instanceof KeepError ? error.reason : 'no-network' });
    throw error;
  } finally {
    progress = undefined;
  }
}

/** Nothing of ours is in use, or the very same edition: no reader has to be asked. */
async function takeOver(isFirst: boolean): Promise<void> {
  if (isFirst)
    await addStrangers(
      (await openPages()).map(({ id }) => id),
      '',
    );
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
      await get();
      await takeOver(true);
      return;
  }
}

async function describe(): Promise<KeptState> {
  const [current, ready] = await Promise.all([currentEdition(), readyEdition()]);
  return {
    current: current && { version: current.version, date: current.date, bytes: current.bytes },
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
    await addStrangers(
      (await openPages()).map(({ id }) => id),
      before ?? '',
    );
    await useOwn();
  }
  await worker.skipWaiting();
  return true;
}

/** A page that was there before the worker is answered from the edition too, when it is of it. */
async function join(page: WindowClient, scripts: readonly string[]): Promise<void> {
  const edition = await currentEdition();
  if (!edition || !scripts.every((script) => edition.files.has(pathOf(script) ?? ''))) return;
  const others = (await openPages()).filter(({ id }) => id !== page.id);
  const controlled = new Set((await worker.clients.matchAll({ type: 'window' })).map(({ id }) => id));
  await addStrangers(
    others.flatMap(({ id }) => (controlled.has(id) ? [] : [id])),
    '',
  );
  await forgetStranger(page.id);
  await worker.clients.claim();
}

function openPages(): Promise<readonly WindowClient[]> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Tells every page of the site, also those that were there before the worker. */
async function tell(message: WorkerMessage): Promise<void> {
  for (const page of await openPages()) page.postMessage(message);
}
