import { noteAddress, noteCache, type NoteName } from '../../../src/domain/offline/cache-names.ts';
import type { Edition } from '../../../src/domain/offline/edition.ts';
import { scope } from './scope.ts';
import type { Stranger } from './strangers.ts';

/** What each note holds. */
interface Notes extends Record<NoteName, unknown> {
  current: string;
  getting: string;
  ready: Edition;
  later: string;
  asked: true;
  clients: Record<string, Stranger>;
}

/** @returns `undefined` when there is no such note. */
export async function readNote<N extends NoteName>(name: N): Promise<Notes[N] | undefined> {
  const cache = await caches.open(noteCache(scope));
  const response = await cache.match(noteAddress(scope, name));
  return response && ((await response.json()) as Notes[N]);
}

export async function writeNote<N extends NoteName>(name: N, value: Notes[N]): Promise<void> {
  const cache = await caches.open(noteCache(scope));
  await cache.put(noteAddress(scope, name), Response.json(value));
}

/** @returns Whether there was one. */
export async function eraseNote(name: NoteName): Promise<boolean> {
  const cache = await caches.open(noteCache(scope));
  return cache.delete(noteAddress(scope, name));
}
