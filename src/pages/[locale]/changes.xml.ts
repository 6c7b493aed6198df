import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChangeItems } from '../../catalog/change-items.ts';
import { publishedAt } from '../../catalog/published-at.ts';
import { feedAddress, pageAddress } from '../../domain/addresses.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/messages.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { feeds, reference } = messages[locale];
  const items = await getChangeItems(locale, reference.kindOfChange);
  return rss({
    title: feeds.changesTitle,
    description: feeds.changesDescription,
    site: publishedAt(pageAddress('changes', locale)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${publishedAt(feedAddress(locale))}" rel="self" type="application/rss+xml"/>`,
    items,
  });
};
