/**
 * The page "Use it offline" names things that are only known when the rest is built: sizes, sums, the edition. Its
 * markup has empty places for them, `data-fill="name"`, and its main part says the edition's date.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageAddress } from '../../src/domain/addresses.ts';
import type { Locale } from '../../src/domain/locale.ts';

/** Where the page lies in the build. */
export function offlinePageFile(locale: Locale): string {
  return `${pageAddress('offline', locale).slice(1)}index.html`;
}

/** @throws When the page says none: then the worker and the zip would have no date either. */
export async function readEditionDate(root: string): Promise<string> {
  const html = await readFile(join(root, offlinePageFile('en')), 'utf8');
  const date = /data-edition-date="(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];
  if (!date) throw new Error(`${offlinePageFile('en')} has no data-edition-date="2026-11-24".`);
  return date;
}

/**
 * @param words Plain text by the name of its place.
 * @throws When the page has no such place: a reader would miss what stands there.
 */
export function fillPlaces(html: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((filled, [name, text]) => {
    const place = new RegExp(`(<[a-z]+\\b[^>]*\\bdata-fill="${name}"[^>]*>)[^<]*`, 'g');
    if (!place.test(filled)) throw new Error(`The offline page has no place data-fill="${name}".`);
    return filled.replace(place, (_, tag: string) => tag + text);
  }, html);
}
