/**
 * Pages (and their workers) that are not of the current edition: they came from the network, or are open while the edition
 * changes. They go on being answered from their own edition, or from the network when that is not kept: never from two.
 */
import { noteCache } from '../../../src/domain/offline/cache-names.ts';
import { readNote, writeNote, eraseNote } from './notes.ts';
import { scope, worker } from './scope.ts';

/** The edition's version, `''` when it is not kept, and when that was written down, in milliseconds. */
export type Stranger = [version: string, since: number];

/** A page that has just been asked for is not among the open ones yet: its line is kept this long at least. */
const arrivesWithinMs = 10_000;

let known: Promise<Map<string, Stranger>> | undefined;

function strangers(): Promise<Map<string, Stranger>> {
  known ??= readStrangers();
  return known;
}

async function readStrangers(): Promise<Map<string, Stranger>> {
  try {
    return new Map(Object.entries((await readNote('clients')) ?? {}));
  } catch (error) {
    // A store that failed once may be there the next time.
    known = undefined;
    throw error;
  }
}

/** Another worker may have written meanwhile: what it knows counts from now on. */
export function lookAgainForStrangers(): void {
  known = undefined;
}

/** Changes the note, one worker at a time, from what is stored now. @param edit Returns whether it has changed anything. */
async function change(edit: (all: Map<string, Stranger>) => boolean): Promise<void> {
  await navigator.locks.request(`${noteCache(scope)}:clients`, async () => {
    lookAgainForStrangers();
    const all = await strangers();
    if (!edit(all)) return;
    if (all.size > 0) await writeNote('clients', Object.fromEntries(all));
    else await eraseNote('clients');
  });
}

/** Those that the store did not take: they hold as long as this worker runs. */
const unstored = new Map<string, string>();

/** @returns The version a client is of, `''` when that is not kept; `undefined` for one of the current edition. */
export async function strangerVersion(clientId: string): Promise<string | undefined> {
  return unstored.get(clientId) ?? (await strangers()).get(clientId)?.[0];
}

/**
 * @param version The version that the clients are of; `''`: it is not kept.
 * @throws When it cannot be stored. It holds all the same as long as this worker runs.
 */
export async function addStrangers(clientIds: readonly string[], version: string): Promise<void> {
  try {
    await change((all) => {
      const added = clientIds.filter((id) => !all.has(id));
      for (const id of added) all.set(id, [version, Date.now()]);
      return added.length > 0;
    });
  } catch (error) {
    for (const id of clientIds) unstored.set(id, version);
    throw error;
  }
}

/** A client has turned out to be of the current edition. */
export async function forgetStranger(clientId: string): Promise<void> {
  unstored.delete(clientId);
  await change((all) => all.delete(clientId));
}

/** The versions that are still being read. Forgets clients that are gone. */
export async function strangerVersions(): Promise<Set<string>> {
  if ((await strangers()).size > 0) {
    const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
    const ids = new Set(open.map(({ id }) => id));
    await change((all) => {
      const gone = [...all].filter(([id, [, since]]) => !ids.has(id) && Date.now() - since > arrivesWithinMs);
      for (const [id] of gone) all.delete(id);
      return gone.length > 0;
    });
  }
  return new Set(Array.from(await strangers(), ([, [version]]) => version));
}
