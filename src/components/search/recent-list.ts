/** The last searches, to search again; forgotten or turned off in the same place. */
import { forgetSearches, keepsSearches, readRecentSearches } from '../../browser/recent-searches.ts';
import { changeSettings } from '../../browser/settings-store.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { draw, drawButton } from './draw.ts';

/**
 * Draws them into `place`, and hides it when there is nothing to show.
 *
 * @param search Searches again.
 */
export async function showRecent(
  place: HTMLElement,
  texts: SearchMessages,
  search: (typed: string) => void,
): Promise<void> {
  const [recent, isKept] = await Promise.all([readRecentSearches(), keepsSearches()]);
  const again = () => showRecent(place, texts, search);
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
          drawButton(typed, () => search(typed)),
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
