/**
 * What a page of the portable edition and its store frame say to each other. Both check who speaks; what they cannot
 * read they ignore.
 */

/** Every key of ours begins so: the frame touches no other. */
export const storePrefix = 'safe-hands:';

/** What a page puts into its own store for a moment, to learn whether the frame sees it. */
export const probeKey = `${storePrefix}probe`;

/** From the page to the frame. */
export type ToStore =
  /** Keep a text under a key, or nothing. Answered with `done`. */
  | { store: 'put'; id: number; key: string; text: string | undefined }
  /** Whether the frame sees the probe that the page has just put into its own store: then all files share one. */
  | { store: 'probe' }
  /** The reader does not want anything kept while this tab is open. */
  | { store: 'refuse' };

/** From the frame to the page. */
export type FromStore =
  /** At the start: all that is kept, and whether the reader has refused. */
  | { store: 'all'; values: Record<string, string>; isRefused: boolean }
  | { store: 'done'; id: number; isKept: boolean }
  | { store: 'probed'; isShared: boolean }
  /** Another tab has changed something. */
  | { store: 'changed'; key: string; text: string | undefined };

/** @returns Whether something is a message of this kind; its parts are checked where they are read. */
export function isStoreMessage(data: unknown): data is { store: string } & Record<string, unknown> {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof (data as Record<string, unknown>)['store'] === 'string'
  );
}
