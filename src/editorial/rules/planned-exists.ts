import { itemIdsOf, knownIds } from '../known.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

const kinds = { guides: 'guide', checklists: 'checklist', documents: 'document' } as const;

/** What is written is no longer planned. */
export const plannedExists: Rule = {
  id: 'planned-exists',
  check: (content) => {
    const planned = content.planned;
    if (!planned?.data) return [];
    const items = new Set(
      content.checklists.flatMap((list) => itemIdsOf(list).map((item) => `${list.id}/${item}`)),
    );
    const found = (list: string, index: number, id: string): Finding => ({
      file: planned.file,
      line: planned.lineOf([list, index]),
      message: `“${id}” is planned, but it is written.`,
      fix: 'Take this line away; take the file away when nothing is left in it.',
    });
    return [
      ...Object.entries(kinds).flatMap(([list, kind]) =>
        (planned.data?.[list as keyof typeof kinds] ?? []).flatMap((id, index) =>
          knownIds(content, kind).written.has(id) ? found(list, index, id) : [],
        ),
      ),
      ...(planned.data.items ?? []).flatMap((key, index) =>
        items.has(key) ? found('items', index, key) : [],
      ),
    ];
  },
};
