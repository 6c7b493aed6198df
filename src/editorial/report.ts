/** The figures of every guide, for an editor to look over. */
import { dueDate } from '../domain/dates.ts';
import { locales } from '../domain/locale.ts';
import { guideTexts, type Content } from './content.ts';
import { measureGuide } from './readability.ts';

const columns = [
  'guide',
  'language',
  'words us',
  'words se',
  'level',
  'longest',
  'answer',
  'cites',
  'us',
  'se',
  'world',
  'items',
  'due',
] as const;

/** @returns A line for each guide and language under a line of headings, in aligned columns. */
export function contentReport(content: Content): string {
  const rows = content.guides.flatMap((guide) =>
    locales.flatMap((locale) =>
      guideTexts(content, locale)
        .filter((entry) => entry.guide === guide.id)
        .map((entry) => row(content, entry)),
    ),
  );
  return alignColumns([[...columns], ...rows]);
}

function row(content: Content, entry: ReturnType<typeof guideTexts>[number]): string[] {
  const { words, level, longest } = measureGuide(entry);
  const cited = new Set(entry.body.blocks.flatMap(({ cites }) => cites));
  const regions = [...cited].map((id) => content.facts.find((fact) => fact.id === id)?.data?.region);
  const inRegion = (region: string) => String(regions.filter((found) => found === region).length);
  const shared = content.guides.find(({ id }) => id === entry.guide)?.shared?.data;
  return [
    entry.guide,
    entry.locale,
    String(words.us),
    String(words.se),
    `${entry.locale === 'en' ? 'FK' : 'LIX'} ${level.toFixed(1)}`,
    String(longest?.words ?? 0),
    String(entry.data?.answer.trim().split(/\s+/).length ?? 0),
    String(cited.size),
    inRegion('us'),
    inRegion('se'),
    inRegion('world'),
    String(shownItems(content, entry)),
    shared ? dueDate(shared.reviewed, shared['review-every']) : '–',
  ];
}

/** Checklist items that stand in the guide, in whole lists and parts of lists. */
function shownItems({ checklists }: Content, { body }: ReturnType<typeof guideTexts>[number]): number {
  return body.tags
    .filter(({ name }) => name === 'Checklist')
    .reduce((sum, { attributes: { id, items } }) => {
      const all = checklists.find((list) => list.id === id)?.data?.items.length ?? 0;
      return sum + (items?.split(',').length ?? all);
    }, 0);
}

/** Figures to the right, words to the left. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          /^\d+$/.test(rows[1]?.[column] ?? '')
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
