import { parseIncident } from '../domain/incident-record.ts';
import type { Keeping } from './progress-store.ts';
import { storage } from './storage.ts';

/** When the reader found out, as the field holds it; `keeping` says whether the device keeps it. */
export interface IncidentState {
  found: string | undefined;
  keeping: Keeping;
}

/** The time of this page, when the device refuses to keep it or holds something that must be left alone. */
let unkept: string | undefined;
let isRefused = false;

/** Reads the time that the device keeps. A damaged one, and that of a newer edition, is left alone. */
export async function readIncident(): Promise<IncidentState> {
  const parsed = parseIncident(await storage().read('incident'));
  if (!parsed.ok) return { found: unkept, keeping: parsed.reason };
  return isRefused ? { found: unkept, keeping: 'refused' } : { found: parsed.found, keeping: 'kept' };
}

/**
 * Keeps when the reader found out, or forgets it.
 *
 * @returns What holds for the page now, and whether it is kept.
 */
export async function changeIncident(found: string | undefined): Promise<IncidentState> {
  unkept = found;
  const { keeping } = await readIncident();
  if (keeping !== 'kept' && keeping !== 'refused') return { found, keeping };
  if (found === undefined) {
    await storage().erase('incident');
    isRefused = false;
  } else isRefused = !(await storage().write('incident', { version: 1, found }));
  return { found, keeping: isRefused ? 'refused' : 'kept' };
}

/**
 * Calls back with the time: at once, when another tab changes it, and when the reader comes back to the page (browsers
 * restore form controls after load).
 */
export function followIncident(show: (state: IncidentState) => void, signal: AbortSignal): void {
  const refresh = async () => show(await readIncident());
  storage().watch((key) => {
    if (key === 'incident') void refresh();
  }, signal);
  window.addEventListener('pageshow', () => void refresh(), { signal });
  void refresh();
}
