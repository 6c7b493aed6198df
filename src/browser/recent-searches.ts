import { addSearch, parseSearches } from '../domain/search/recent.ts';
import { readSettings } from './settings-store.ts';
import { storage } from './storage.ts';

/** The last searches, newest first; none when the reader keeps none. */
export async function readRecentSearches(): Promise<readonly string[]> {
  if (!(await keepsSearches())) return [];
  return parseSearches(await storage().read('searches')).record.searches;
}

/** Whether the reader lets searches be kept. */
export async function keepsSearches(): Promise<boolean> {
  return (await readSettings()).keepSearches !== false;
}

/** Keeps a search that led somewhere. A record that cannot be read is left as it is. */
export async function keepSearch(typed: string): Promise<void> {
  if (!(await keepsSearches())) return;
  const { record, isDamaged } = parseSearches(await storage().read('searches'));
  if (!isDamaged) await storage().write('searches', addSearch(record, typed));
}

export async function forgetSearches(): Promise<void> {
  await storage().erase('searches');
}
