import { emptyProgress, parseProgress, type ProgressRecord } from '../domain/progress.ts';
import { storage } from './storage.ts';

/** Whether what the reader answers is kept. Otherwise the page works, and says why nothing is kept. */
export type Keeping = 'kept' | 'refused' | 'damaged' | 'newer';

export interface ProgressState {
  record: ProgressRecord;
  keeping: Keeping;
}

/** Answers of this page when the device keeps none of them. */
let unkept: ProgressRecord = emptyProgress;

/** Reads the answers of the device. Damaged ones, and those of a newer edition, are left alone. */
export async function readProgress(): Promise<ProgressState> {
  const parsed = parseProgress(await storage().read('progress'));
  if (!parsed.ok) return { record: unkept, keeping: parsed.reason };
  const isNothingKept = Object.keys(parsed.record.items).length === 0;
  return { record: isNothingKept ? unkept : parsed.record, keeping: 'kept' };
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
  if (keeping === 'kept') {
    const isKept = await storage().write('progress', record);
    keeping = isKept ? 'kept' : 'refused';
  }
  unkept = keeping === 'kept' ? emptyProgress : record;
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
