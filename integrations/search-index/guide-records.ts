import type { Content } from '../../src/editorial/content.ts';
import type { MdxBlock, MdxBody } from '../../src/editorial/mdx.ts';
import { slugAddress } from '../../src/domain/addresses.ts';
import { otherLocale, type Locale } from '../../src/domain/locale.ts';
import type { Region } from '../../src/domain/region.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { curledIn } from './typeset.ts';

/** A record for each guide, its short answer as text, and one for each of its sections. */
export function guideRecords(content: Content, locale: Locale): IndexedRecord[] {
  const typeset = curledIn(locale);
  return content.guides.flatMap(({ id, shared, texts }): IndexedRecord[] => {
    const text = texts[locale];
    const other = texts[otherLocale(locale)];
    const topic = content.topics.find((entry) => entry.id === shared?.data?.topic)?.data?.order;
    if (!text?.data || !other?.data || !shared?.data || topic === undefined) return [];
    const { data } = text;
    const address = slugAddress('guides', data.slug, locale);
    const common = { topic, folio: `${topic}.${shared.data.order}` };
    return [
      {
        ...common,
        id,
        kind: 'guide',
        title: typeset(data.title),
        address,
        text: typeset(data.answer.trim()),
        otherTitle: other.data.title,
        keywords: data.keywords,
        otherKeywords: other.data.keywords,
      },
      ...sectionRecords(text.body, other.body, { ...common, id, kind: 'section', address }, typeset),
    ];
  });
}

/**
 * The sections of a text. Where law differs, each region's part is a record of its own with the section's id: a hit
 * then says whose law it tells, and the other region's can be left out.
 */
export function sectionRecords(
  body: MdxBody,
  other: MdxBody,
  page: Omit<IndexedRecord, 'title' | 'text' | 'otherTitle' | 'keywords' | 'otherKeywords'>,
  typeset: (text: string) => string,
): IndexedRecord[] {
  return body.sections.flatMap(({ id, heading }): IndexedRecord[] => {
    if (id === undefined) return [];
    const blocks = body.blocks.filter((block) => block.section === id);
    const record: IndexedRecord = {
      ...page,
      id: `${page.id}#${id}`,
      title: typeset(heading),
      address: `${page.address}#${id}`,
      text: typeset(joined(blocks, undefined)),
      otherTitle: other.sections.find((section) => section.id === id)?.heading ?? '',
      keywords: [],
      otherKeywords: [],
    };
    const byRegion = (['us', 'se'] as const).flatMap((region) => {
      const text = typeset(joined(blocks, region));
      return text === '' ? [] : [{ ...record, text, region }];
    });
    // A section that only holds a checklist has nothing of its own to be found by: its items have.
    return record.text === '' ? byRegion : [record, ...byRegion];
  });
}

function joined(blocks: readonly MdxBlock[], region: Region | undefined): string {
  return blocks
    .filter((block) => block.region === region)
    .map(({ text }) => text)
    .join(' ');
}
