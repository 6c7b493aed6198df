/**
 * Storage of the portable edition. Firefox gives each page from a folder a store of its own, so a hidden frame, the same
 * for all pages, keeps everything. In Chromium all files of the computer share one store, so the reader is asked before
 * the first thing is kept.
 *
 * When the frame does not answer, the page's own store stands in, and the page says so. A late answer still counts.
 */
import { parseSettings } from '../domain/settings.ts';
import { folder as en } from '../i18n/en/folder.ts';
import { inPageLanguage } from '../i18n/in-page.ts';
import { folder as sv } from '../i18n/sv/folder.ts';
import { askToKeep } from './ask-to-keep.ts';
import { announceSettings } from './settings-store.ts';
import {
  keysOf,
  localStorageAdapter,
  parseStored,
  storageKeys,
  type StorageAdapter,
  type StorageKey,
} from './storage.ts';
import { StoreFrame } from './store-frame.ts';

const texts = inPageLanguage({ en, sv });
const watchers = new Set<(key: StorageKey) => void>();
let isOpened = false;

const frame = new StoreFrame(document.documentElement.dataset['root'] ?? '', {
  opened() {
    document.querySelector('.folder-trouble[data-of="store"]')?.remove();
    sayChosen();
    if (isOpened) tellWatchers(null);
    isOpened = true;
  },
  silent() {
    sayTrouble('store', texts.brokenStore);
    isOpened = true;
  },
  changed: (key) => tellWatchers(key),
});

export const portableStore: StorageAdapter = {
  async read(key) {
    return parseStored(await this.readText(key));
  },
  async readText(key) {
    await frame.opened;
    return frame.hasAnswered ? frame.values.get(storageKeys[key]) : localStorageAdapter.readText(key);
  },
  write(key, value) {
    return this.writeText(key, JSON.stringify(value));
  },
  async writeText(key, text) {
    await frame.opened;
    if (!(await mayKeep(key))) return false;
    if (!frame.hasAnswered) return localStorageAdapter.writeText(key, text);
    return frame.put(storageKeys[key], text);
  },
  async erase(key) {
    await frame.opened;
    if (frame.hasAnswered) await frame.put(storageKeys[key], undefined);
    else await localStorageAdapter.erase(key);
  },
  watch(changed, signal) {
    watchers.add(changed);
    signal.addEventListener('abort', () => watchers.delete(changed));
  },
};

function tellWatchers(name: string | null): void {
  for (const key of keysOf(name)) for (const changed of watchers) changed(key);
}

/** What `before-paint.ts` does online, as early as it can be here: look and law come after the page. */
function sayChosen(): void {
  const { settings } = parseSettings(parseStored(frame.values.get(storageKeys.settings)));
  announceSettings(settings);
}

let asking: Promise<boolean> | undefined;

/** Whether something may be kept. Asked once, where other files could read it; what is kept already has been allowed. */
async function mayKeep(key: StorageKey): Promise<boolean> {
  if (frame.isRefused) return false;
  void warnOfDepth();
  if ((await isKeeping()) || !(await frame.isShared())) return true;
  // Nobody has asked to keep searches: no question for their sake.
  if (key === 'searches') return false;
  asking ??= askToKeep(texts.ask).then((answer) => {
    asking = undefined;
    if (answer === 'no') frame.refuse();
    return answer === 'yes';
  });
  return asking;
}

async function isKeeping(): Promise<boolean> {
  if (frame.hasAnswered) return frame.values.size > 0;
  const stored = await Promise.all(keysOf(null).map((key) => localStorageAdapter.readText(key)));
  return stored.some((text) => text !== undefined);
}

async function warnOfDepth(): Promise<void> {
  if (frame.liesTooDeep && !(await frame.isShared())) sayTrouble('depth', texts.longPath);
}

function sayTrouble(of: 'store' | 'depth', words: string): void {
  if (document.querySelector(`.folder-trouble[data-of="${of}"]`)) return;
  const notice = document.createElement('p');
  notice.className = 'folder-trouble';
  notice.dataset['of'] = of;
  notice.setAttribute('role', 'alert');
  notice.textContent = words;
  document.body.prepend(notice);
}
