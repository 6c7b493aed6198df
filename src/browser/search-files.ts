/** Where the files of the search lie in each edition, and how they are read there. */
import { withBase } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';

/** Online: `/pagefind/`, below the base path. */
export function searchFolder(): string {
  return withBase(document.documentElement.dataset['base'] ?? '/', '/pagefind/');
}

/**
 * Reads one of our own files beside Pagefind's.
 *
 * @param locale Whose pack it is in, in the portable edition.
 * @throws When it cannot be read.
 */
export async function readSearchFile(name: string, locale: Locale): Promise<unknown> {
  const response =
    document.documentElement.dataset['root'] === undefined
      ? await fetch(searchFolder() + name)
      : await readFromPack(name, locale);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return (await response.json()) as unknown;
}

async function readFromPack(name: string, locale: Locale): Promise<Response> {
  await Promise.all([addScript('search.js', true), addScript(`search-${locale}.js`)]);
  const read = (globalThis as { kbFetch?: (address: string) => Promise<Response> }).kbFetch;
  if (!read) throw new Error('portable/search.js did not bring its files.');
  return read(`/kb-pack/${name}`);
}

const added = new Map<string, Promise<void>>();

/**
 * Adds a script of the portable edition, from `portable/`.
 *
 * @param once Not again when it has run: files come once, an engine is made anew for each language.
 */
export function addScript(name: string, once = name !== 'search.js'): Promise<void> {
  const known = added.get(name);
  if (once && known) return known;
  const adding = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${document.documentElement.dataset['root'] ?? ''}portable/${name}`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`portable/${name} is missing.`)));
    document.head.append(script);
  });
  added.set(name, adding);
  adding.catch(() => added.delete(name));
  return adding;
}
