import type { IsoDate } from '../dates.ts';
import { isLocale, type Locale } from '../locale.ts';

/**
 * Writes into a page that another edition waits, so that the notice is there from the first paint and nothing moves. The
 * page holds it already, unseen: `<html>` gets the attribute that shows it, and the sentence gets its words.
 *
 * @param html A whole page of the site. One without a notice comes back as it was.
 * @param sentence Plain words; says from which day the edition is.
 */
export function announceUpdate(html: string, date: IsoDate, sentence: (locale: Locale) => string): string {
  const place = /(<b[^>]*\bdata-update-sentence[^>]*>)[^<]*/;
  const [, language] = /<html[^>]*\blang="([a-z]+)"/.exec(html) ?? [];
  if (!place.test(html) || !isLocale(language)) return html;
  return html
    .replace(/<html\b/, `<html data-update="${date}"`)
    .replace(place, (_, tag: string) => tag + sentence(language));
}
