import type { IsoDate } from '../dates.ts';

/** An edition that the offline worker keeps: all of it, or none. */
export interface Edition {
  /** Sum of the list of files: two editions with the same bytes have the same one. */
  version: string;
  date: IsoDate;
}

/** What the build tells the worker to keep, `offline-list.json`. */
export interface EditionList {
  /** Each file as a path that browsers ask for, and the beginning of the SHA-256 sum of its bytes, in base64url. */
  files: readonly (readonly [path: string, sum: string])[];
  /** Bytes of all files together, not compressed. */
  bytes: number;
}

/** Letters of a sum in the list: 72 bits, enough to notice any file that is not the one that was built. */
export const sumLength = 12;

/** Why the pages could not be kept. Each is said in words on the offline page. */
export const keepFailures = [
  'no-room',
  'no-network',
  'missing-file',
  'other-edition',
  'metered',
  'stopped',
] as const;
export type KeepFailure = (typeof keepFailures)[number];

/** How far the worker has come with getting the pages. */
export interface KeepProgress {
  done: number;
  total: number;
}

/** What the worker knows about what is kept. */
export interface KeptState {
  /** The edition that pages come from; `undefined`: all come from the network. */
  current: (Edition & { bytes: number }) | undefined;
  /** Another edition that is kept whole and waits for the reader. */
  ready: Edition | undefined;
  /** The reader does not want to be asked about it during this visit. */
  isPutOff: boolean;
  progress: KeepProgress | undefined;
}
