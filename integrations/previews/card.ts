import type { Locale } from '../../src/domain/locale.ts';

/** What a preview card shows, all in words. */
export interface Card {
  /** The language-neutral id of what it is for; `site` for the site as a whole. */
  id: string;
  locale: Locale;
  title: string;
  /** The answer in one sentence. */
  answer: string;
  /** Top left: the site's name. */
  siteName: string;
  /** Top right: the topic, or the site's name in the other language. */
  corner: string;
  /** Below: kind and length. */
  foot: string;
  /** Topic number and folio, which choose color and pattern; without one the mark stands in their place. */
  folio?: { topic: number; text: string };
}
