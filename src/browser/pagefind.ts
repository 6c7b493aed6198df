/** The ways to Pagefind, which are all the same to whoever asks. */
import type { Locale } from '../domain/locale.ts';
import type { PagefindHit, PagefindSearch } from '../domain/search/word-finder.ts';
import { addScript, searchFolder } from './search-files.ts';

/** What of a result is used. */
export interface PagefindResult extends PagefindHit {
  data(): Promise<{ content: string } | null>;
}

export type Pagefind = PagefindSearch<PagefindResult>;

/** `pagefind.js`, as a module online and as `kbPagefind` in the portable edition. */
interface PagefindModule {
  createInstance(options: object): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: PagefindResult[] }>;
    preload(terms: string): Promise<unknown>;
    options(options: object): Promise<unknown>;
  };
}

declare global {
  /** Set by `portable/search.js`, each time it runs. */
  var kbPagefind: PagefindModule | undefined;
}

/**
 * Pagefind for a language. Each language has an engine of its own, since Pagefind holds the word rules of one.
 *
 * @param options Of `createInstance`, the same in every edition.
 * @throws When it cannot be loaded.
 */
export async function loadPagefind(locale: Locale, options: object): Promise<Pagefind> {
  if (document.documentElement.dataset['root'] !== undefined) return fromScripts(locale, options);
  try {
    return await fromWorker(locale, options);
  } catch {
    // No worker here: the same engine in the page itself. An address of its own gives each language its own engine.
    const module = (await import(
      /* @vite-ignore */ `${searchFolder()}pagefind.js?${locale}`
    )) as PagefindModule;
    return fromModule(module, locale, { ...options, basePath: searchFolder(), noWorker: true });
  }
}

/** Pagefind's own worker, in the words it understands: `{ id, instanceId, method, args }`, answered by `{ id, result }`. */
async function fromWorker(locale: Locale, options: object): Promise<Pagefind> {
  const worker = new Worker(`${searchFolder()}pagefind-worker.js`);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const ask = (method: string, ...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, instanceId: locale, method, args });
    });
  worker.addEventListener(
    'message',
    (event: MessageEvent<{ id: number; result?: unknown; error?: string }>) => {
      const { id, result, error } = event.data;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    },
  );
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker stopped.'));
    waiting.clear();
  });

  try {
    const stored = await ask('init', {
      ...options,
      basePath: searchFolder(),
      language: locale,
      primary: true,
    });
    if (stored !== true) throw new Error('The search worker did not start.');
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    options: (changed) => ask('options', changed),
    preload: (terms) => ask('preload', terms, {}),
    search: async (term) => {
      const found = (await ask('search', term, {})) as {
        results: (Omit<PagefindResult, 'data'> & { data: string })[];
      };
      return found.results.map((result) => ({
        ...result,
        data: () => ask('getData', result.data) as Promise<{ content: string } | null>,
      }));
    },
  };
}

/** From a folder: Pagefind and its files come as classic scripts. */
async function fromScripts(locale: Locale, options: object): Promise<Pagefind> {
  const files = addScript(`search-${locale}.js`);
  // Runs anew for each language, and so holds a new engine, which is taken before another language's run.
  const [module] = await Promise.all([addScript('search.js').then(() => globalThis.kbPagefind), files]);
  if (!module) throw new Error('portable/search.js did not bring Pagefind.');
  return fromModule(module, locale, { ...options, basePath: '/kb-pack/', noWorker: true });
}

async function fromModule(module: PagefindModule, locale: Locale, options: object): Promise<Pagefind> {
  const instance = inLanguage(locale, () => module.createInstance(options));
  await instance.init();
  return {
    options: (changed) => instance.options(changed),
    preload: (terms) => instance.preload(terms),
    search: async (term) => (await instance.search(term)).results,
  };
}

/**
 * Pagefind reads its language off `<html lang>` when an engine is made, and takes no other. The attribute is put back in
 * the same breath: nothing is drawn or read out in between.
 */
function inLanguage<T>(locale: Locale, make: () => T): T {
  const root = document.documentElement;
  const before = root.lang;
  root.lang = locale;
  try {
    return make();
  } finally {
    root.lang = before;
  }
}
