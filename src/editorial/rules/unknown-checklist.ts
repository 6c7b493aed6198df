import { closest } from '../closest.ts';
import { guideTexts, type Content } from '../content.ts';
import { itemIdsOf } from '../known.ts';
import type { Finding } from '../problem.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** A checklist that is named exists or is planned, and so do the items of it that a guide shows or a link leads to. */
export const unknownChecklist: Rule = {
  id: 'unknown-checklist',
  check: (content) => {
    const links = references(content)
      .filter(({ kind, part }) => kind === 'checklist' && part !== undefined)
      .flatMap(({ id, part = '', file, line }) => unknownItem(content, id, part, file, line));
    const shown = (['en', 'sv'] as const).flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body }) =>
        body.tags
          .filter(({ name }) => name === 'Checklist')
          .flatMap(({ attributes: { id = '', items }, line }) =>
            (items?.split(',') ?? []).flatMap((item) => unknownItem(content, id, item.trim(), file, line)),
          ),
      ),
    );
    return [...unknownIds(content, 'checklist'), ...links, ...shown];
  },
};

function unknownItem(content: Content, list: string, item: string, file: string, line: number): Finding[] {
  const found = content.checklists.find(({ id }) => id === list);
  const items = found ? itemIdsOf(found) : [];
  if (!found || items.includes(item)) return [];
  const meant = closest(item, items);
  return [
    {
      file,
      line,
      message: `The checklist “${list}” has no item “${item}”.`,
      fix: meant === undefined ? `Its items are ${items.join(', ')}.` : `Did you mean “${meant}”?`,
    },
  ];
}
