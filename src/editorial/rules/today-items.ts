import type { Rule } from '../rule.ts';

const todayCount = 3;
const size = { least: 7, most: 15 } as const;

/** An ordinary list has 7 to 15 items; the three to do today come first. */
export const todayItems: Rule = {
  id: 'today-items',
  check: (content) =>
    content.checklists.flatMap(({ file, data, lineOf }) => {
      if (!data) return [];
      const { items } = data;
      const line = lineOf(['items']);
      const length =
        items.length < size.least || items.length > size.most
          ? [
              {
                file,
                line,
                message: `The list has ${items.length} items.`,
                fix: `Keep it between ${size.least} and ${size.most}.`,
              },
            ]
          : [];
      if (data.use === 'read-do') return length;

      const today = items.filter((item) => item.today);
      const late = items.findIndex((item, index) => item.today && index >= todayCount);
      const count =
        today.length === todayCount
          ? []
          : [
              {
                file,
                line,
                message: `${today.length} items have \`today: true\`.`,
                fix: `Mark the ${todayCount} to do first, and put them first.`,
              },
            ];
      const order =
        late === -1
          ? []
          : [
              {
                file,
                line: lineOf(['items', late, 'today']),
                message: `Item “${items[late]?.id ?? ''}” is to be done today, but it is number ${late + 1} in the list.`,
                fix: `Put the ${todayCount} with \`today: true\` first.`,
              },
            ];
      return [...length, ...count, ...order];
    }),
};
