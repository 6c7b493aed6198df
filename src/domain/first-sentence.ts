import type { Locale } from './locale.ts';

/** The first sentence of a text, with its full stop: what a preview card has room for. */
export function firstSentence(text: string, locale: Locale): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
