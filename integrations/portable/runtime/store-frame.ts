/**
 * Runs in `portable/store.html`, a hidden frame of every page of the portable edition. It alone uses `localStorage`:
 * Firefox gives each page from a folder a store of its own, and so all pages share that of this one file.
 */
import {
  isStoreMessage,
  probeKey,
  storePrefix,
  type FromStore,
} from '../../../src/domain/offline/store-messages.ts';

/** From a folder the origin is opaque and has no name; on a server only pages of the same one may ask. */
const isFolder = location.protocol === 'file:';
const page = window.parent;
/** Lives as long as the tab. */
const refusedKey = `${storePrefix}refused`;
/** How long to look for what a page says it has put into its own store. */
const probeForMs = 800;

function tell(message: FromStore): void {
  page.postMessage(message, isFolder ? '*' : location.origin);
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== page || (!isFolder && event.origin !== location.origin) || !isStoreMessage(event.data))
    return;
  const { store, id, key, text } = event.data;
  if (store === 'refuse') return refuse();
  if (store === 'probe') return void probe();
  if (typeof key !== 'string' || !key.startsWith(storePrefix)) return;
  if (store === 'put' && typeof id === 'number') {
    tell({ store: 'done', id, isKept: put(key, typeof text === 'string' ? text : undefined) });
  }
});

window.addEventListener('storage', ({ key, newValue, storageArea }) => {
  if (storageArea !== safely(() => localStorage)) return;
  if (key === null) return sayAll();
  if (key.startsWith(storePrefix) && key !== probeKey)
    tell({ store: 'changed', key, text: newValue ?? undefined });
});

sayAll();

function sayAll(): void {
  const values: Record<string, string> = {};
  safely(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(storePrefix) && key !== probeKey) values[key] = localStorage.getItem(key) ?? '';
    }
  });
  tell({ store: 'all', values, isRefused: safely(() => sessionStorage.getItem(refusedKey)) === 'yes' });
}

/** What a page has put into a shared store may take a moment to arrive here. */
async function probe(): Promise<void> {
  const end = performance.now() + probeForMs;
  while (read(probeKey) === undefined && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 30));
  tell({ store: 'probed', isShared: read(probeKey) !== undefined });
}

function refuse(): void {
  safely(() => sessionStorage.setItem(refusedKey, 'yes'));
}

function read(key: string): string | undefined {
  return safely(() => localStorage.getItem(key)) ?? undefined;
}

/** @returns Whether it is so now: not when the browser refuses or is full. */
function put(key: string, text: string | undefined): boolean {
  safely(() => (text === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, text)));
  return read(key) === text;
}

function safely<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
