/** Which cards there are, and what stands on them: from the finished pages, with topic and length from the content. */
import { cardAddress } from '../../src/domain/addresses.ts';
import { firstSentence } from '../../src/domain/first-sentence.ts';
import { locales, otherLocale, type Locale } from '../../src/domain/locale.ts';
import { curlQuotes } from '../../src/domain/typography.ts';
import { guideMinutes } from '../../src/domain/reading-time.ts';
import type { Content } from '../../src/editorial/content.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { BuiltPage } from '../built-site/read-pages.ts';
import type { Card } from './card.ts';

/**
 * The card of every picture that a page names, once each; and the site's own.
 *
 * @param pages As they were built: so no page names a card that is not made.
 */
export function cardsOf(pages: readonly BuiltPage[], content: Content): Card[] {
  const cards = new Map<string, Card>();
  for (const locale of locales) {
    cards.set(cardAddress('site', locale), siteCard(locale));
    for (const { title, description, image } of pages) {
      const id = new RegExp(`/cards/${locale}/([^/]+)\\.png$`).exec(image ?? '')?.[1];
      if (id === undefined || cards.has(cardAddress(id, locale))) continue;
      const answer = firstSentence(description, locale);
      cards.set(cardAddress(id, locale), {
        ...plainCard(id, locale),
        title,
        answer,
        ...detailsOf(id, locale, content),
      });
    }
  }
  return [...cards.values()];
}

function siteCard(locale: Locale): Card {
  const { home } = messages[locale];
  return { ...plainCard('site', locale), title: home.title, answer: firstSentence(home.description, locale) };
}

function plainCard(id: string, locale: Locale): Omit<Card, 'title' | 'answer'> {
  const { shell, preview } = messages[locale];
  return {
    id,
    locale,
    siteName: shell.siteName,
    corner: messages[otherLocale(locale)].shell.siteName,
    foot: preview.site,
  };
}

/** Topic, folio, kind and length, for what has them. */
function detailsOf(
  id: string,
  locale: Locale,
  content: Content,
): Pick<Card, 'corner' | 'foot' | 'folio'> | undefined {
  const { preview, shell } = messages[locale];
  const details = (topicId: string | undefined, foot: string, place?: number) => {
    const topic = content.topics.find((candidate) => candidate.id === topicId)?.data;
    if (!topic) return undefined;
    const corner = locale === 'en' ? curlQuotes(topic.title.en) : topic.title.sv;
    const text = place === undefined ? String(topic.order) : `${topic.order}.${place}`;
    return { corner, foot, folio: { topic: topic.order, text } };
  };

  const guide = content.guides.find((candidate) => candidate.id === id);
  const text = guide?.texts[locale];
  if (guide?.shared?.data && text?.data) {
    const { topic, order, documents = [] } = guide.shared.data;
    const minutes = shell.minutes(guideMinutes(text.data.answer, text.body.source));
    return details(topic, preview.guide(minutes, documents.length > 0), order);
  }
  const checklist = content.checklists.find((candidate) => candidate.id === id)?.data;
  if (checklist) return details(checklist.topic, preview.checklist(checklist.items.length));
  const document = content.documents.find((candidate) => candidate.id === id);
  if (document) return details(topicOf(document.raw), preview.document);
  const topic = content.topics.find((candidate) => candidate.id === id);
  const guides = content.guides.filter(({ shared }) => shared?.data?.topic === id).length;
  const found = topic && details(id, preview.topic(shell.guideCount(guides)));
  // A topic's card has its name as the title already.
  return found && { ...found, corner: plainCard(id, locale).corner };
}

function topicOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'topic' in raw ? String(raw.topic) : undefined;
}
