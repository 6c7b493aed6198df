/** The last searches, to search again; forgotten or turned off in the same place. */
import { forgetSearches, keepsSearches, readRecentSearches } from '../../browser/recent-searches.ts';
import { changeSettings } from '../../browser/settings-store.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { draw, drawButton } from './draw.ts';

/** What the list does with the rest of the search. */
export interface RecentActions {
  /** Searches again. */
  search(typed: string): void;
  /** The searches are erased, and the button with them: says so, and takes the focus. */
  forgotten(): void;
}

/** Draws them into `place`, and hides it when there is nothing to show. */
export async function showRecent(
  place: HTMLElement,
  texts: SearchMessages,
  actions: RecentActions,
): Promise<void> {
  const [recent, isKept] = await Promise.all([readRecentSearches(), keepsSearches()]);
  const again = () => showRecent(place, texts, actions);
  place.replaceChildren();
  place.hidden = recent.length === 0 && isKept;
  if (place.hidden) return;
  place.append(draw('h2', {}, texts.recent));
  if (recent.length > 0) {
    const list = draw('ul', { role: 'list' });
    for (const typed of recent)
      list.append(
        draw(
          'li',
          {},
          drawButton(typed, () => actions.search(typed)),
        ),
      );
    place.append(list);
  }
  const keep = draw('input', { type: 'checkbox' });
  keep.checked = isKept;
  keep.addEventListener('change', async () => {
    if (!keep.checked) await forgetSearches();
    await changeSettings({ keepSearches: keep.checked });
    await again();
    place.querySelector('input')?.focus();
  });
  const forget = async () => {
    await forgetSearches();
    await again();
    actions.forgotten();
  };
  place.append(
    draw(
      'p',
      { class: 'row' },
      draw('label', {}, keep, ` ${texts.keepRecent}`),
      recent.length === 0 ? undefined : drawButton(texts.forgetRecent, () => void forget()),
    ),
  );
}
