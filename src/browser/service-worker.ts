/**
 * The offline worker, as pages talk to it. `sw.js` is made at build (`integrations/offline-worker`); the portable edition
 * and `astro dev` have none.
 */
import { cachePrefix, noteAddress, noteCache } from '../domain/offline/cache-names.ts';
import { isMetered, type ConnectionInformation } from '../domain/offline/connection.ts';
import type { KeptState } from '../domain/offline/edition.ts';
import {
  parseKeptState,
  parseWorkerMessage,
  type PageMessage,
  type WorkerMessage,
} from '../domain/offline/worker-messages.ts';

/** A worker that does not answer in this time is not ours, or is being stopped. */
const answerWithinMs = 3000;
/** Changing over takes longer on a busy device: the worker writes down which pages are open. */
const changeWithinMs = 15_000;

const scope = () => document.documentElement.dataset['base'] ?? '/';

/** Whether this browser keeps pages for this address: not from a folder, without encryption, or in some private windows. */
export function canKeepPages(): boolean {
  return document.documentElement.dataset['root'] === undefined && 'serviceWorker' in navigator;
}

/** Whether the browser says that fetching costs. */
export function isMeteredConnection(): boolean {
  return isMetered((navigator as { connection?: ConnectionInformation }).connection);
}

/** The worker's registration, when there is one for exactly this site. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration && new URL(registration.scope).pathname === scope() ? registration : undefined;
}

/**
 * Registers the worker; it begins to get the pages at once. Safe to call again: then a newer one is looked for.
 *
 * @throws What the browser says when it refuses.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  // The browser's own cache must not hold a new edition back.
  return navigator.serviceWorker.register(`${scope()}sw.js`, { scope: scope(), updateViaCache: 'none' });
}

/** Gets the pages because the reader asks for them, on any connection. */
export async function getPages(): Promise<void> {
  const notes = await caches.open(noteCache(scope()));
  await notes.put(noteAddress(scope(), 'asked'), Response.json(true));
  const before = await findRegistration();
  const registration = await registerWorker();
  if (!before?.active) return;
  await registration.update();
  // The worker may be there without its pages: the browser or the reader has cleared them.
  if (!registration.installing && !registration.waiting) post(before.active, { type: 'get' });
}

/** Lets the worker get again what has been cleared of the pages. */
export async function mendPages(): Promise<void> {
  const registration = await findRegistration();
  if (registration?.active && !registration.installing) post(registration.active, { type: 'get' });
}

/** Stops getting the pages. What had come is deleted by the worker. */
export async function stopGetting(): Promise<void> {
  const registration = await findRegistration();
  const workers = [registration?.installing, registration?.active];
  await Promise.all(workers.map((worker) => worker && ask(worker, { type: 'stop' })));
}

/** Removes the worker and everything it keeps. What the reader ticked stays. */
export async function removePages(): Promise<void> {
  // The browser waits with the rest until a worker has got what it is getting.
  await stopGetting();
  await (await findRegistration())?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope()))) await caches.delete(name);
  }
}

/** What is kept; `undefined` when no worker of ours answers. */
export async function describeKept(): Promise<KeptState | undefined> {
  const registration = await findRegistration();
  for (const worker of [registration?.installing, registration?.waiting, registration?.active]) {
    const state = worker && parseKeptState(await ask(worker, { type: 'describe' }));
    if (state) return state;
  }
  return undefined;
}

/** Calls back with what workers tell. */
export function followWorker(hear: (message: WorkerMessage) => void, signal: AbortSignal): void {
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      const message = parseWorkerMessage(data);
      if (message) hear(message);
    },
    { signal },
  );
  navigator.serviceWorker.startMessages();
}

/** Lets this page, which was there before the worker, be answered from the kept pages too. */
export async function joinWorker(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  const { active } = await navigator.serviceWorker.ready;
  const scripts = Array.from(
    document.querySelectorAll<HTMLScriptElement>('script[type="module"]'),
    ({ src }) => src,
  );
  if (active) post(active, { type: 'join', scripts });
}

/** Does not ask again about the waiting edition during this visit. */
export async function putUpdateOff(): Promise<void> {
  const active = (await findRegistration())?.active;
  if (active) post(active, { type: 'later' });
}

/**
 * Changes over to the waiting edition.
 *
 * @returns Whether the next page comes from it. This page stays as it is; load it again.
 */
export async function useReadyEdition(): Promise<boolean> {
  const registration = await findRegistration();
  const worker = registration?.waiting ?? registration?.active;
  if (!worker || (await ask(worker, { type: 'use' }, changeWithinMs)) !== true) return false;
  await new Promise<void>((resolve) => {
    const check = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', check);
    check();
  });
  return worker.state === 'activated';
}

function post(worker: ServiceWorker, message: PageMessage): void {
  worker.postMessage(message);
}

function ask(worker: ServiceWorker, message: PageMessage, withinMs = answerWithinMs): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), withinMs);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}
