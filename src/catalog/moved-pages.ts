import { getCollection } from 'astro:content';
import { slugAddress, type PageKind } from '../domain/addresses.ts';
import { locales, type Locale, type Localized } from '../domain/locale.ts';
import { getChecklists } from './checklists.ts';
import { getDocuments } from './documents.ts';
import { getGuides } from './guides.ts';
import { once } from './once.ts';
import { getTopics } from './topics.ts';

/** An address that a page had before: it leads on. */
export interface MovedPage {
  locale: Locale;
  title: string;
  /** The old address, without base. */
  from: string;
  /** The address of today, without base. */
  to: string;
}

/** Old addresses of guides, topics, checklists and documents: `former-slugs` in the content. */
export const getMovedPages = once(async (): Promise<MovedPage[]> => [
  ...(await movedGuides()),
  ...movedOf('topics', await getTopics(), await getCollection('topics')),
  ...movedOf('checklists', await getChecklists(), await getCollection('checklists')),
  ...movedOf('documents', await getDocuments(), await getCollection('documents')),
]);

/** A guide has a file in each language, and with it the slugs of that language. */
async function movedGuides(): Promise<MovedPage[]> {
  const texts = await getCollection('guideTexts');
  const guides = (await Promise.all(locales.map(getGuides))).flat();
  return guides.flatMap(({ id, locale, title, address }) => {
    const former = texts.find((text) => text.id === `${id}/${locale}`)?.data['former-slugs'] ?? [];
    return former.map((slug) => ({ locale, title, from: slugAddress('guides', slug, locale), to: address }));
  });
}

interface Named {
  id: string;
  title: Localized;
  address: Localized;
}
interface Stored {
  id: string;
  data: { 'former-slugs'?: Localized<readonly string[]> | undefined };
}

function movedOf(kind: PageKind, pages: readonly Named[], entries: readonly Stored[]): MovedPage[] {
  return pages.flatMap(({ id, title, address }) => {
    const former = entries.find((entry) => entry.id === id)?.data['former-slugs'];
    return locales.flatMap((locale) =>
      (former?.[locale] ?? []).map((slug) => ({
        locale,
        title: title[locale],
        from: slugAddress(kind, slug, locale),
        to: address[locale],
      })),
    );
  });
}
