/** Words that several messages need. */
import type { Locale } from '../domain/locale.ts';
import type { Region } from '../domain/region.ts';

export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', sv: 'Swedish' };

export const regionNames: Readonly<Record<Region, string>> = {
  us: 'the United States',
  se: 'Sweden and the EU',
};

/** The beginning of a text, so that an editor finds it. */
export function beginning(text: string, length = 60): string {
  const short = text.slice(0, length);
  return text.length <= length
    ? text
    : `${short.slice(0, Math.max(short.lastIndexOf(' '), length / 2)).replace(/[\s,;:.]+$/, '')} …`;
}
