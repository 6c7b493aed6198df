/** What to do when nothing is found, or when search does not load. */
import { hitAddress } from '../../browser/hit-address.ts';
import { pageAddress } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/locale.ts';
import { didYouMean } from '../../domain/search/suggest.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { draw } from './draw.ts';
import type { Outcome } from './search-runner.ts';

/** "all guides, A to Z". */
export function drawAToZ(texts: SearchMessages, locale: Locale): HTMLAnchorElement {
  return draw('a', { href: hitAddress(pageAddress('a-z', locale)) }, texts.aToZ);
}

/** @returns What may have been meant, for the reader to choose: never searched by itself. */
export async function meantBy({ typed, found, index }: Outcome): Promise<string | undefined> {
  const unknown = found.keys.filter(({ variants }) => variants.length === 0).map((key) => key.typed);
  if (unknown.length === 0) return undefined;
  const list = await index.wordList();
  return list && didYouMean(typed.trim(), unknown, list);
}
