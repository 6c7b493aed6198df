import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** An item's id is its own, now and before: the answers of readers are kept under it. */
export const itemIds: Rule = {
  id: 'item-ids',
  check: (content) =>
    content.checklists.flatMap(({ file, data, lineOf }) => {
      const lines = new Map<string, number>();
      const items = data?.items ?? [];
      const uses = [
        ...items.map(({ id }, index) => ({ id, line: lineOf(['items', index, 'id']), isFormer: false })),
        ...items.flatMap(({ formerly }, index) =>
          (formerly ?? []).map((id, place) => ({
            id,
            line: lineOf(['items', index, 'formerly', place]),
            isFormer: true,
          })),
        ),
      ];
      return uses.flatMap(({ id, line, isFormer }): Finding[] => {
        const first = lines.get(id);
        lines.set(id, first ?? line);
        if (first === undefined) return [];
        return [
          {
            file,
            line,
            message: `The item id “${id}” is used already, on line ${first}.`,
            fix: isFormer
              ? 'Take it out of `formerly`.'
              : 'Give this item another id. An id that was in use once is never used for something else.',
          },
        ];
      });
    }),
};
