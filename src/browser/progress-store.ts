import { emptyProgress, parseProgress, type ProgressRecord } from '../domain/progress.ts';
import { storage } from './storage.ts';

/** Whether what the reader answers is kept. Otherwise the page works, and says why nothing is kept. */
export type Keeping = 'kept' | 'refused' | 'damaged' | 'newer';

export interface ProgressState {
  record: ProgressRecord;
  keeping: Keeping;
}

/** Answers of this page when what the device keeps must be left alone. */
let unkept: ProgressRecord = emptyProgress;
/** Answers that the device has refused to keep, until it keeps something again. */
let refused: ProgressRecord | undefined;

/** Reads the answers of the device. Damaged ones, and those of a newer edition, are left alone. */
export async function readProgress(): Promise<ProgressState> {
  const parsed = parseProgress(await storage().read('progress'));
  if (!parsed.ok) return { record: unkept, keeping: parsed.reason };
  if (!refused) return { record: parsed.record, keeping: 'kept' };
  // What another tab may have kept meanwhile counts as well.
  return { record: { version: 1, items: { ...parsed.record.items, ...refused.items } }, keeping: 'refused' };
}

/**
 * Changes the answers and tells every part of the page that shows them.
 *
 * Reads afresh before it writes, so that two tabs do not undo each other.
 */
export async function changeProgress(
  change: (record: ProgressRecord) => ProgressRecord,
): Promise<ProgressState> {
  const before = await readProgress();
  const record = change(before.record);
  if (record === before.record) return before;
  let keeping = before.keeping;
  if (keeping === 'kept' || keeping === 'refused') {
    const isKept = await storage().write('progress', record);
    keeping = isKept ? 'kept' : 'refused';
    refused = isKept ? undefined : record;
  } else unkept = record;
  const state = { record, keeping };
  document.dispatchEvent(new CustomEvent('progress-changed', { detail: state }));
  return state;
}

/**
 * Calls back with the answers: at once, after every change on the page, when another tab changes them, and when the
 * reader comes back to the page (browsers restore form controls after load).
 */
export function followProgress(show: (state: ProgressState) => void, signal: AbortSignal): void {
  const refresh = async () => show(await readProgress());
  document.addEventListener('progress-changed', (event) => show(event.detail), { signal });
  storage().watch((key) => {
    if (key === 'progress') void refresh();
  }, signal);
  window.addEventListener('pageshow', () => void refresh(), { signal });
  void refresh();
}

declare global {
  interface DocumentEventMap {
    /** An answer, flag or note has changed, or a list was cleared. */
    'progress-changed': CustomEvent<ProgressState>;
  }
}
