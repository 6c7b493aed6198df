import type { Rule } from '../rule.ts';

/** An item has a version, so that an old answer can say that the item has changed; a `same-as` item has the named item's. */
export const itemVersion: Rule = {
  id: 'item-version',
  check: (content) =>
    content.checklists.flatMap(({ file, data, lineOf }) =>
      (data?.items ?? []).flatMap((item, index) => {
        if (item['same-as'] !== undefined && item.v !== undefined) {
          const message = `Item “${item.id}” shares its answer with ${item['same-as']}, and has a version of its own.`;
          return {
            file,
            line: lineOf(['items', index, 'v']),
            message,
            fix: 'Take `v` away: the version of the named item counts.',
          };
        }
        if (item['same-as'] === undefined && item.v === undefined) {
          const message = `Item “${item.id}” has no version.`;
          return { file, line: lineOf(['items', index]), message, fix: 'Write `v: 1` below its id.' };
        }
        return [];
      }),
    ),
};
