/**
 * What pages and the offline worker say to each other. Both sides may be of different editions, or the worker of another
 * site, so a message that is not understood is ignored. Checked by hand: a schema would weigh more than both sides.
 */
import {
  keepFailures,
  type Edition,
  type KeepFailure,
  type KeepProgress,
  type KeptState,
} from './edition.ts';

/** From a page to a worker. `describe`, `use` and `stop` are answered through the port that comes with them. */
export type PageMessage =
  /** Answered with a `KeptState`. */
  | { type: 'describe' }
  /** The reader wants the edition of this worker. Answered with `true` when the next page will come from it. */
  | { type: 'use' }
  /** The reader does not want to be asked again during this visit. */
  | { type: 'later' }
  /** The page was there before the worker. The files it runs tell which edition it is of. */
  | { type: 'join'; scripts: string[] }
  /** Get the pages again, whatever the connection. */
  | { type: 'get' }
  /** Get no more. Answered with `true` when nothing of what had come is left. */
  | { type: 'stop' };

/** From a worker to all pages. */
export type WorkerMessage =
  | { type: 'progress'; done: number; total: number }
  /** Everything is kept, and the next page comes from it. */
  | { type: 'kept' }
  /** Everything of another edition is kept, and waits. */
  | { type: 'ready'; edition: Edition }
  | { type: 'failed'; reason: KeepFailure };

/** @returns `undefined` for what another worker, or one of a later edition, says. */
export function parseWorkerMessage(data: unknown): WorkerMessage | undefined {
  if (!isObject(data)) return undefined;
  switch (data['type']) {
    case 'progress':
      return isProgress(data) ? { type: 'progress', done: data.done, total: data.total } : undefined;
    case 'kept':
      return { type: 'kept' };
    case 'ready':
      return isEdition(data['edition']) ? { type: 'ready', edition: data['edition'] } : undefined;
    case 'failed': {
      const reason = keepFailures.find((known) => known === data['reason']);
      return reason && { type: 'failed', reason };
    }
    default:
      return undefined;
  }
}

/** @returns `undefined` when what answered is no worker of ours. */
export function parseKeptState(data: unknown): KeptState | undefined {
  if (!isObject(data) || !('current' in data)) return undefined;
  const { current, ready, isPutOff, progress } = data;
  return {
    current: isEdition(current) && hasBytes(current) ? current : undefined,
    ready: isEdition(ready) ? ready : undefined,
    isPutOff: isPutOff === true,
    progress: isProgress(progress) ? { done: progress.done, total: progress.total } : undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEdition(value: unknown): value is Edition {
  return (
    isObject(value) && typeof value['version'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(String(value['date']))
  );
}

function hasBytes<T extends object>(value: T): value is T & { bytes: number } {
  return 'bytes' in value && typeof value.bytes === 'number';
}

function isProgress(value: unknown): value is KeepProgress {
  return isObject(value) && typeof value['done'] === 'number' && typeof value['total'] === 'number';
}
