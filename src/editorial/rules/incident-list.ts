import type { ItemData } from '../../schemas/checklist.ts';
import { incidentTimes } from '../../schemas/checklist.ts';
import type { Rule } from '../rule.ts';

const mostPerTime = 9;

/** A list with `use: read-do` says of each item when and who; other lists do not. */
export const incidentList: Rule = {
  id: 'incident-list',
  check: (content) =>
    content.checklists.flatMap(({ file, data, lineOf }) => {
      if (!data) return [];
      const isReadDo = data.use === 'read-do';
      const wrong = data.items.flatMap((item, index) =>
        (isReadDo ? wrongInReadDo(item) : wrongInOrdinary(item)).map(({ field, message, fix }) => ({
          file,
          line: lineOf(['items', index, field]),
          message: `Item “${item.id}” ${message}`,
          fix,
        })),
      );
      const crowded = incidentTimes.flatMap((time) => {
        const count = data.items.filter(({ when }) => when === time).length;
        const message = `${count} items are for “${time}”.`;
        return count > mostPerTime
          ? {
              file,
              line: lineOf(['items']),
              message,
              fix: `Keep at most ${mostPerTime} in each: nobody reads more in a hurry.`,
            }
          : [];
      });
      const times = data.items.map(({ when }) => incidentTimes.indexOf(when ?? 'now'));
      const late = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? 0));
      const disorder =
        isReadDo && late !== -1
          ? [
              {
                file,
                line: lineOf(['items', late, 'when']),
                message: `Item “${data.items[late]?.id ?? ''}” is for “${data.items[late]?.when ?? ''}”, but stands after a later time.`,
                fix: `Put the items in order: ${incidentTimes.join(', ')}.`,
              },
            ]
          : [];
      return [...wrong, ...crowded, ...disorder];
    }),
};

interface Wrong {
  field: keyof ItemData;
  message: string;
  fix: string;
}

function wrongInReadDo({ when, who, today }: ItemData): Wrong[] {
  return [
    ...(when === undefined
      ? [
          {
            field: 'when',
            message: 'does not say when.',
            fix: `Write \`when\`: ${incidentTimes.join(', ')}.`,
          } as const,
        ]
      : []),
    ...(who === undefined
      ? [{ field: 'who', message: 'does not say who.', fix: 'Write `who: anyone` or `who: owner`.' } as const]
      : []),
    ...(today
      ? [
          {
            field: 'today',
            message: 'has `today`, in a list that is done once and in order.',
            fix: 'Take `today` away; `when` says when.',
          } as const,
        ]
      : []),
  ];
}

function wrongInOrdinary(item: ItemData): Wrong[] {
  return (['when', 'who', 'within'] as const).flatMap((field) =>
    item[field] === undefined
      ? []
      : [
          {
            field,
            message: `has \`${field}\`, which is for incident lists.`,
            fix: `Take \`${field}\` away, or write \`use: read-do\` at the top of the list.`,
          },
        ],
  );
}
