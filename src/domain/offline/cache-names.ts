/**
 * What the offline worker's stores are called. The page needs the names too: to remove everything, and to leave the
 * note that the reader has asked. Stores of another site, or of another copy of ours beside it, have other names.
 *
 * @param scope The folder that the worker answers for: `/`, `/kb/`.
 */
export function cachePrefix(scope: string): string {
  return `safe-hands:${scope}:`;
}

/** Where an edition is kept, whole or while it is fetched. */
export function editionCache(scope: string, version: string): string {
  return `${cachePrefix(scope)}pages:${version}`;
}

/** Where the notes lie. */
export function noteCache(scope: string): string {
  return `${cachePrefix(scope)}notes`;
}

/** Small things the worker must remember: it is stopped and started at any time. */
export type NoteName =
  /** The version that pages come from. */
  | 'current'
  /** The version that was last begun to be fetched: a worker must not clean up what another one is fetching. */
  | 'getting'
  /** The `Edition` that waits for the reader. */
  | 'ready'
  /** The version that the reader does not want to be asked about during this visit. */
  | 'later'
  /** The reader has asked for the pages: fetch them on any connection, once. */
  | 'asked'
  /** Clients that are of another edition than the current one, by id. */
  | 'clients';

/** The key of a note: an address that no page of ours has. */
export function noteAddress(scope: string, name: NoteName): string {
  return `${scope}~${name}`;
}
