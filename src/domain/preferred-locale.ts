import { locales, type Locale } from './locale.ts';

/**
 * In which language a short link opens.
 *
 * @param kept The language the reader has chosen on this device, if any.
 * @param wanted The browser's languages, best first, such as `['sv-FI', 'fi']`.
 * @returns `undefined` when nothing tells; then both languages are offered.
 */
export function preferredLocale(kept: Locale | undefined, wanted: readonly string[]): Locale | undefined {
  if (kept !== undefined) return kept;
  const languages = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.flatMap((language) => locales.find((locale) => locale === language) ?? [])[0];
}
