/** The stores of a browser, as far as the offline worker uses them, and what can go wrong with them. */
import { vi } from 'vitest';

export interface BrowserStores {
  /** What is stored, by store and address. */
  stores: Map<string, Map<string, Response>>;
  /** How many of the next calls fail. */
  failing: number;
}

const addressOf = (key: RequestInfo | URL) =>
  new URL(key instanceof Request ? key.url : key, 'https://site.example').href;

/** Stands in for `caches` and for the worker's own address and edition. Modules must be imported after it. */
export function fakeWorker(edition: { version: string; date: string }): BrowserStores {
  const browser: BrowserStores = { stores: new Map(), failing: 0 };
  const { stores } = browser;
  const fail = () => {
    if (browser.failing <= 0) return;
    browser.failing -= 1;
    throw new DOMException('The store cannot be reached.', 'UnknownError');
  };
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (key: string) => (fail(), store.get(addressOf(key))?.clone()),
      put: async (key: string, response: Response) => (fail(), void store.set(addressOf(key), response)),
      delete: async (key: string) => (fail(), store.delete(addressOf(key))),
      keys: async () => (fail(), [...store.keys()].map((url) => new Request(url))),
    };
  };
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://site.example/sw.js'));
  vi.stubGlobal('builtEdition', edition);
  vi.stubGlobal('caches', {
    has: async (name: string) => (fail(), stores.has(name)),
    open: async (name: string) => (fail(), open(name)),
    keys: async () => (fail(), [...stores.keys()]),
    delete: async (name: string) => (fail(), stores.delete(name)),
  });
  return browser;
}
