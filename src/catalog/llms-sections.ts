import { checklistDataAddress } from '../domain/addresses.ts';
import type { LlmsSection } from '../domain/llms-text.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import type { FeedMessages } from '../i18n/en/feeds.ts';
import { getChecklists } from './checklists.ts';
import { getDocuments } from './documents.ts';
import { getGuides } from './guides.ts';
import { publishedAt } from './published-at.ts';

/** Everything that `llms.txt` lists in one language. @param headings What each list is called. */
export async function getLlmsSections(
  locale: Locale,
  headings: Pick<FeedMessages, 'guides' | 'checklists' | 'documents'>,
): Promise<LlmsSection[]> {
  const guides = await getGuides(locale);
  const named = ({ title, address, answer }: Record<'title' | 'address' | 'answer', Localized>) => ({
    title: title[locale],
    url: publishedAt(address[locale]),
    answer: answer[locale],
  });
  return [
    {
      heading: headings.guides,
      links: guides.map(({ title, address, answer }) => ({ title, url: publishedAt(address), answer })),
    },
    {
      heading: headings.checklists,
      links: (await getChecklists()).flatMap((checklist) => [
        named(checklist),
        { title: `${checklist.title[locale]} (JSON)`, url: publishedAt(checklistDataAddress(checklist.id)) },
      ]),
    },
    { heading: headings.documents, links: (await getDocuments()).map(named) },
  ];
}
