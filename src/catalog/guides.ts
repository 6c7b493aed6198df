import { getCollection, getEntry } from 'astro:content';
import { slugAddress } from '../domain/addresses.ts';
import type { Guide } from '../domain/content.ts';
import { dueDate } from '../domain/dates.ts';
import { citedFacts, explainedTerms, sectionHeadings } from '../domain/guide-text.ts';
import type { Locale } from '../domain/locale.ts';
import { guideMinutes } from '../domain/reading-time.ts';
import { curlQuotes } from '../domain/typography.ts';
import { oncePer } from './once.ts';
import { getTopic } from './topics.ts';

/** All guides in a language, in the order of the folios. */
export const getGuides = oncePer(async (locale: Locale): Promise<Guide[]> => {
  const [shared, texts] = await Promise.all([
    getCollection('guides'),
    getCollection('guideTexts', ({ id }) => id.endsWith(`/${locale}`)),
  ]);
  const curl = locale === 'en' ? curlQuotes : (text: string) => text;
  const guides = await Promise.all(
    texts.map(async ({ id: textId, data: text, body = '' }): Promise<Guide> => {
      const id = textId.slice(0, -`/${locale}`.length);
      const data = shared.find((entry) => entry.id === id)?.data;
      if (!data) throw new Error(`src/content/guides/${id} has no guide.yaml. Copy one from another guide.`);
      const topic = await getTopic(data.topic);
      return {
        id,
        locale,
        topic,
        order: data.order,
        folio: `${topic.number}.${data.order}`,
        title: curl(text.title),
        slug: text.slug,
        address: slugAddress('guides', text.slug, locale),
        answer: curl(text.answer.trim()),
        keywords: text.keywords,
        reviewed: data.reviewed,
        due: dueDate(data.reviewed, data['review-every']),
        readingMinutes: guideMinutes(text.answer, body),
        trades: data.trades,
        checklists: data.checklists ?? [],
        documents: data.documents ?? [],
        related: data.related,
        cites: citedFacts(body),
        terms: explainedTerms(body),
        sections: sectionHeadings(body).map(({ id, heading }) => ({ id, heading: curl(heading) })),
      };
    }),
  );
  return guides.sort((a, b) => a.topic.number - b.topic.number || a.order - b.order);
});

/** @returns The guide, or `undefined` when nobody has written it yet. */
export async function findGuide(id: string, locale: Locale): Promise<Guide | undefined> {
  return (await getGuides(locale)).find((guide) => guide.id === id);
}

/** The first phrase to say out loud that a guide offers: the front page shows one. */
export async function firstPhrase(id: string, locale: Locale): Promise<string | undefined> {
  const entry = await getEntry('guideTexts', `${id}/${locale}`);
  const phrase = /<Say how="spoken">\s*([\s\S]*?)\s*<\/Say>/.exec(entry?.body ?? '')?.[1];
  return locale === 'en' && phrase !== undefined ? curlQuotes(phrase) : phrase;
}
