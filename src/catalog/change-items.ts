import type { RSSFeedItem } from '@astrojs/rss';
import { pageAddress } from '../domain/addresses.ts';
import type { Change } from '../domain/content.ts';
import type { Locale } from '../domain/locale.ts';
import { findChangeTarget, getChanges } from './changes.ts';
import { publishedAt } from './published-at.ts';

/**
 * What has changed, as the lines of a feed: each leads to the part that changed, and names all of them.
 *
 * @param kindNames What each kind of change is called.
 */
export async function getChangeItems(
  locale: Locale,
  kindNames: Readonly<Record<Change['kind'], string>>,
): Promise<RSSFeedItem[]> {
  const changes = await getChanges();
  return Promise.all(
    changes.map(async ({ id, date, kind, targets, text }): Promise<RSSFeedItem> => {
      const found = await Promise.all(targets.map((target) => findChangeTarget(target, locale)));
      const links = found.flatMap((link) => link ?? []);
      const place = publishedAt(`${pageAddress('changes', locale)}#${id}`);
      const list = links.map(
        ({ name, address }) => `<li><a href="${publishedAt(address)}">${escape(name)}</a></li>`,
      );
      return {
        title: `${kindNames[kind]}: ${links.map(({ name }) => name).join(', ') || text[locale]}`,
        description: text[locale],
        link: links[0] ? publishedAt(links[0].address) : place,
        pubDate: new Date(`${date}T00:00:00Z`),
        categories: [kindNames[kind]],
        content: `<p>${escape(text[locale])}</p><ul>${list.join('')}</ul>`,
        // The place in the list never changes, unlike the address of what was changed.
        customData: `<guid isPermaLink="false">${place}</guid>`,
      };
    }),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
