import type { Locale } from '../../src/domain/locale.ts';
import { curlQuotes } from '../../src/domain/typography.ts';

/** Text as the pages show it: English quotation marks are curled when content is loaded, Swedish ones are typed. */
export function curledIn(locale: Locale): (text: string) => string {
  return locale === 'en' ? curlQuotes : (text) => text;
}
