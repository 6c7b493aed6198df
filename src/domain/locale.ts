/** The languages of the site. Every page, text and link exists in each of them. */
export const locales = ['en', 'sv'] as const;
export type Locale = (typeof locales)[number];

/** A text, or anything else, once in each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The twin of a page is in this language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'sv' : 'en';
}
