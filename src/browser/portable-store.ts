/**
 * Storage of the portable edition. Firefox gives each page from a folder a store of its own, so a hidden frame, the same
 * for all pages, keeps everything and is told by message. In Chromium all files of the computer share one store, so the
 * reader is asked before the first thing is kept.
 *
 * When the frame does not answer, the page's own store stands in, and the page says so. A late answer still counts.
 */
import { isStoreMessage, probeKey, type FromStore, type ToStore } from '../domain/offline/store-messages.ts';
import { parseSettings } from '../domain/settings.ts';
import { folder as en } from '../i18n/en/folder.ts';
import { inPageLanguage } from '../i18n/in-page.ts';
import { folder as sv } from '../i18n/sv/folder.ts';
import { askToKeep } from './ask-to-keep.ts';
import { showSettings } from './settings-store.ts';
import {
  keysOf,
  localStorageAdapter,
  parseStored,
  storageKeys,
  type StorageAdapter,
  type StorageKey,
} from './storage.ts';

const texts = inPageLanguage({ en, sv });
/** How long the frame may take before the page's own store stands in. */
const answerWithinMs = 2000;

/** What the frame keeps. Each change is made here and sent there. */
const values = new Map<string, string>();
const waiting = new Map<number, (isKept: boolean) => void>();
const watchers = new Set<(key: StorageKey) => void>();
let messageCount = 0;
let hasAnswered = false;
let isRefused = false;
let sayShared: ((isShared: boolean) => void) | undefined;

const frame = openFrame();
const opened = open();

export const portableStore: StorageAdapter = {
  async read(key) {
    return parseStored(await this.readText(key));
  },
  async readText(key) {
    await opened;
    return hasAnswered ? values.get(storageKeys[key]) : localStorageAdapter.readText(key);
  },
  async write(key, value) {
    await opened;
    if (!(await mayKeep(key))) return false;
    return hasAnswered ? put(storageKeys[key], JSON.stringify(value)) : localStorageAdapter.write(key, value);
  },
  async erase(key) {
    await opened;
    if (hasAnswered) await put(storageKeys[key], undefined);
    else await localStorageAdapter.erase(key);
  },
  watch(changed, signal) {
    watchers.add(changed);
    signal.addEventListener('abort', () => watchers.delete(changed));
  },
};

function openFrame(): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = `${document.documentElement.dataset['root'] ?? ''}portable/store.html`;
  element.hidden = true;
  element.title = '';
  return element;
}

/** Settles when the frame has sent what it keeps, or has had its time. */
function open(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      sayTrouble();
      resolve();
    }, answerWithinMs);
    window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      // A page from a folder has no origin to compare.
      const isOurs =
        source === frame.contentWindow && (location.protocol === 'file:' || origin === location.origin);
      if (!isOurs || !isStoreMessage(data)) return;
      hear(data as FromStore);
      clearTimeout(late);
      document.querySelector('.folder-trouble[data-of="store"]')?.remove();
      resolve();
    });
    document.body.append(frame);
  });
}

function hear(message: FromStore): void {
  switch (message.store) {
    case 'all': {
      const isLate = hasAnswered || document.querySelector('.folder-trouble[data-of="store"]') !== null;
      hasAnswered = true;
      isRefused = message.isRefused;
      values.clear();
      for (const [key, text] of Object.entries(message.values)) values.set(key, text);
      sayChosen();
      if (isLate) tellWatchers(null);
      return;
    }
    case 'changed':
      if (message.text === undefined) values.delete(message.key);
      else values.set(message.key, message.text);
      tellWatchers(message.key);
      return;
    case 'done':
      waiting.get(message.id)?.(message.isKept);
      waiting.delete(message.id);
      return;
    case 'probed':
      sayShared?.(message.isShared);
      return;
  }
}

/** What `before-paint.ts` does online, as early as it can be here: look and law come after the page. */
function sayChosen(): void {
  const { settings } = parseSettings(parseStored(values.get(storageKeys.settings)));
  showSettings(settings);
  document.dispatchEvent(new CustomEvent('settings-changed', { detail: settings }));
}

function tellWatchers(name: string | null): void {
  for (const key of keysOf(name)) for (const changed of watchers) changed(key);
}

function tell(message: ToStore): void {
  frame.contentWindow?.postMessage(message, location.protocol === 'file:' ? '*' : location.origin);
}

async function put(key: string, text: string | undefined): Promise<boolean> {
  const before = values.get(key);
  if (text === undefined) values.delete(key);
  else values.set(key, text);
  const id = (messageCount += 1);
  const isKept = await new Promise<boolean>((resolve) => {
    waiting.set(id, resolve);
    tell({ store: 'put', id, key, text });
    setTimeout(() => resolve(false), answerWithinMs);
  });
  if (!isKept && before !== undefined) values.set(key, before);
  else if (!isKept) values.delete(key);
  return isKept;
}

let asking: Promise<boolean> | undefined;

/** Whether something may be kept. Asked once, where other files could read it; what is kept already has been allowed. */
async function mayKeep(key: StorageKey): Promise<boolean> {
  if (isRefused) return false;
  const isKeeping = hasAnswered ? values.size > 0 : (await Promise.all(storedTexts())).some(Boolean);
  if (isKeeping || !(await isShared())) return true;
  // Nobody has asked to keep searches: no question for their sake.
  if (key === 'searches') return false;
  asking ??= askToKeep(texts.ask).then((answer) => {
    asking = undefined;
    if (answer === 'no') {
      isRefused = true;
      tell({ store: 'refuse' });
    }
    return answer === 'yes';
  });
  return asking;
}

function storedTexts(): Promise<string | undefined>[] {
  return keysOf(null).map((key) => localStorageAdapter.readText(key));
}

/** Whether all files of the computer share one store: then the frame sees what this page puts into its own. */
async function isShared(): Promise<boolean> {
  if (location.protocol !== 'file:') return false;
  if (!hasAnswered) return true;
  if (!putProbe('1')) return false;
  const isShared = await new Promise<boolean>((resolve) => {
    sayShared = resolve;
    tell({ store: 'probe' });
    setTimeout(() => resolve(true), answerWithinMs);
  });
  putProbe(undefined);
  return isShared;
}

/** @returns Whether the page's own store took it. When it keeps nothing, the frame is apart from it. */
function putProbe(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(probeKey);
    else localStorage.setItem(probeKey, text);
    return true;
  } catch {
    return false;
  }
}

function sayTrouble(): void {
  const notice = document.createElement('p');
  notice.className = 'folder-trouble';
  notice.dataset['of'] = 'store';
  notice.setAttribute('role', 'alert');
  notice.textContent = texts.brokenStore;
  document.body.prepend(notice);
}
