import { getCollection } from 'astro:content';
import { pageAddress, type PageKey } from '../domain/addresses.ts';
import { sectionHeadings } from '../domain/guide-text.ts';
import type { Section } from '../domain/content.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import { curlQuotes } from '../domain/typography.ts';
import { once } from './once.ts';

/** A page of text about the site itself: about, accessibility statement, for mentors, offline. */
export interface TextPage {
  id: string;
  locale: Locale;
  title: string;
  answer: string;
  address: string;
  sections: Section[];
}

const textPageIds = ['about', 'accessibility', 'mentors', 'offline'] as const satisfies readonly PageKey[];

export const getTextPages = once(async (): Promise<TextPage[]> => {
  const entries = await getCollection('pages');
  return entries.flatMap(({ id: entryId, data, body = '' }): TextPage[] => {
    const [name, locale] = entryId.split('/');
    const id = textPageIds.find((known) => known === name);
    if (!id || !isLocale(locale)) return [];
    const curl = locale === 'en' ? curlQuotes : (text: string) => text;
    return [
      {
        id,
        locale,
        title: curl(data.title),
        answer: curl(data.answer.trim()),
        address: pageAddress(id, locale),
        sections: sectionHeadings(body).map((section) => ({ ...section, heading: curl(section.heading) })),
      },
    ];
  });
});
