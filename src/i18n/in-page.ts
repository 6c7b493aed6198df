import type { Localized } from '../domain/locale.ts';

/** The texts of an area in the language of the page: for elements, which import only the areas they count with. */
export function inPageLanguage<T>(texts: Localized<T>): T {
  return texts[document.documentElement.lang === 'sv' ? 'sv' : 'en'];
}
