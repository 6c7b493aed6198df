/**
 * Pages (and their workers) that are open while the edition changes, or that were there before the worker. They go on
 * being answered from their own edition, or from the network when that is not kept: never from two.
 */
import { readNote, writeNote, eraseNote } from './notes.ts';
import { worker } from './scope.ts';

let known: Promise<Map<string, string>> | undefined;

function strangers(): Promise<Map<string, string>> {
  known ??= readStrangers();
  return known;
}

async function readStrangers(): Promise<Map<string, string>> {
  try {
    return new Map(Object.entries((await readNote('strangers')) ?? {}));
  } catch (error) {
    // A store that failed once may be there the next time.
    known = undefined;
    throw error;
  }
}

async function keep(): Promise<void> {
  const all = await strangers();
  if (all.size > 0) await writeNote('strangers', Object.fromEntries(all));
  else await eraseNote('strangers');
}

/** @returns The version a client is of, `''` when that is not kept; `undefined` for one of the current edition. */
export async function strangerVersion(clientId: string): Promise<string | undefined> {
  return (await strangers()).get(clientId);
}

/** @param version The version that the clients are of; `''`: it is not kept. */
export async function addStrangers(clientIds: readonly string[], version: string): Promise<void> {
  const all = await strangers();
  for (const id of clientIds) if (!all.has(id)) all.set(id, version);
  await keep();
}

/** A client has turned out to be of the current edition. */
export async function forgetStranger(clientId: string): Promise<void> {
  if ((await strangers()).delete(clientId)) await keep();
}

/** The versions that are still being read. Forgets clients that are gone. */
export async function strangerVersions(): Promise<Set<string>> {
  const all = await strangers();
  if (all.size === 0) return new Set();
  const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const ids = new Set(open.map(({ id }) => id));
  const gone = [...all.keys()].filter((id) => !ids.has(id));
  for (const id of gone) all.delete(id);
  if (gone.length > 0) await keep();
  return new Set(all.values());
}
