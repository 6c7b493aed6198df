import { suggest } from '../../domain/search/suggest.ts';
import type { RecordTable } from '../../domain/search/record-table.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import type { Locale } from '../../domain/locale.ts';
import { draw, drawButton } from './draw.ts';

/** Words to go on with, each of them a button that puts it into the field. */
export function showSuggestions(
  place: HTMLElement,
  typed: string,
  records: RecordTable,
  texts: SearchMessages,
  choose: (typed: string) => void,
): void {
  const words = suggest(typed, records, inPageLanguage<Locale>({ en: 'en', sv: 'sv' }));
  // A button that somebody is just pressing stays the same button.
  const before = Array.from(place.querySelectorAll('button'), ({ textContent }) => textContent);
  if (words.join('\n') === before.join('\n')) return;
  const buttons = words.map((word) => drawButton(word, () => choose(word)));
  place.replaceChildren(
    ...(buttons.length === 0 ? [] : [draw('span', {}, `${texts.suggestions}:`), ...buttons]),
  );
}
