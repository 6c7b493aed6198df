import type { Localized } from '../domain/locale.ts';
import { curlQuotes } from '../domain/typography.ts';

/** A stored text with its English quotation marks curled; Swedish is typed as it should look. */
export function curled(text: Localized): Localized {
  return { en: curlQuotes(text.en.trim()), sv: text.sv.trim() };
}

export function curledList(texts: Localized<readonly string[]>): Localized<readonly string[]> {
  return { en: texts.en.map(curlQuotes), sv: texts.sv };
}
