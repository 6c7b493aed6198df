/**
 * Everything the site keeps on the device goes through here, and every key stands here.
 *
 * Asynchronous, because the portable edition must ask a frame for what is stored. Nothing is kept before the reader
 * does something worth keeping; the page "Kept on this device" shows and erases all of it.
 */

/** What is kept, by key. Values are JSON. */
export const storageKeys = {
  /** Answers, flags and notes: `ProgressRecord`. */
  progress: 'safe-hands:progress',
  /** Language, law and look: `Settings`. */
  settings: 'safe-hands:settings',
  /** The last searches, newest first. */
  searches: 'safe-hands:searches',
  /** When the reader found out, for the incident clock. */
  incident: 'safe-hands:incident',
} as const;
export type StorageKey = keyof typeof storageKeys;

/** What is stored is not JSON. No schema accepts it, so it counts as damaged. */
export const unreadable = Symbol('unreadable');

export interface StorageAdapter {
  /** @returns The stored value; `undefined` when there is none; `unreadable` when it is not JSON. Never throws. */
  read(key: StorageKey): Promise<unknown>;
  /** @returns Whether it is kept: not when the browser refuses or is full. Never throws. */
  write(key: StorageKey, value: unknown): Promise<boolean>;
  /** The same for text as `readText` gave it, damaged or not. */
  writeText(key: StorageKey, text: string): Promise<boolean>;
  erase(key: StorageKey): Promise<void>;
  /** The stored text, for showing and measuring. */
  readText(key: StorageKey): Promise<string | undefined>;
  /** Calls back when another tab changes something. */
  watch(changed: (key: StorageKey) => void, signal: AbortSignal): void;
}

/** The browser's own store, for pages that come from a server. */
export const localStorageAdapter: StorageAdapter = {
  async read(key) {
    return parseStored(await this.readText(key));
  },
  async readText(key) {
    try {
      return localStorage.getItem(storageKeys[key]) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    return this.writeText(key, JSON.stringify(value));
  },
  async writeText(key, text) {
    try {
      localStorage.setItem(storageKeys[key], text);
      return true;
    } catch {
      return false;
    }
  },
  async erase(key) {
    try {
      localStorage.removeItem(storageKeys[key]);
    } catch {
      // Nothing could be kept there, so there is nothing to erase.
    }
  },
  watch(changed, signal) {
    window.addEventListener(
      'storage',
      (event) => {
        for (const key of keysOf(event.key)) changed(key);
      },
      { signal },
    );
  },
};

/** Which of our keys a stored name is. A missing name in a storage event means that everything was cleared. */
export function keysOf(name: string | null): StorageKey[] {
  return (Object.keys(storageKeys) as StorageKey[]).filter(
    (key) => name === null || storageKeys[key] === name,
  );
}

export function parseStored(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return unreadable;
  }
}

/**
 * In the portable edition a frame keeps everything (`portable-store.ts`). Loaded when first asked: pages from a server
 * never need it.
 */
const portableAdapter: StorageAdapter = {
  read: async (key) => (await portableStore()).read(key),
  readText: async (key) => (await portableStore()).readText(key),
  write: async (key, value) => (await portableStore()).write(key, value),
  writeText: async (key, text) => (await portableStore()).writeText(key, text),
  erase: async (key) => (await portableStore()).erase(key),
  watch: (changed, signal) => void portableStore().then((store) => store.watch(changed, signal)),
};

async function portableStore(): Promise<StorageAdapter> {
  return (await import('./portable-store.ts')).portableStore;
}

/** The adapter for the edition that the page belongs to. */
export function storage(): StorageAdapter {
  return document.documentElement.dataset['root'] === undefined ? localStorageAdapter : portableAdapter;
}
