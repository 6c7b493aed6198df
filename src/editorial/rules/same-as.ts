import { closest } from '../closest.ts';
import { itemIdsOf } from '../known.ts';
import type { Rule } from '../rule.ts';

/** An item that shares its answer points to an item that exists or is planned, and that keeps an answer of its own. */
export const sameAs: Rule = {
  id: 'same-as',
  check: (content) => {
    const items = new Map(
      content.checklists.flatMap(
        ({ id, data }) => data?.items.map((item) => [`${id}/${item.id}`, item]) ?? [],
      ),
    );
    const known = new Set(
      content.checklists.flatMap((list) => itemIdsOf(list).map((item) => `${list.id}/${item}`)),
    );
    const planned = new Set(content.planned?.data?.items ?? []);
    return content.checklists.flatMap(({ file, data, lineOf }) =>
      (data?.items ?? []).flatMap((item, index) => {
        const key = item['same-as'];
        const line = lineOf(['items', index, 'same-as']);
        if (key === undefined || planned.has(key)) return [];
        if (!known.has(key)) {
          const meant = closest(key, [...known, ...planned]);
          const message = `\`same-as\` names “${key}”, which does not exist.`;
          return {
            file,
            line,
            message,
            fix: `${meant === undefined ? '' : `Did you mean “${meant}”? `}Write it as list/item.`,
          };
        }
        const named = items.get(key);
        if (named?.['same-as'] === undefined) return [];
        const message = `\`same-as\` names “${key}”, which has no answer of its own: it is the same as “${named['same-as']}”.`;
        return { file, line, message, fix: `Write \`same-as: ${named['same-as']}\`.` };
      }),
    );
  },
};
