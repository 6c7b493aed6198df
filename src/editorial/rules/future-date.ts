import type { Entry, Path } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Nobody has reviewed, checked or changed anything in the future. */
export const futureDate: Rule = {
  id: 'future-date',
  check: (content) => {
    const future = (entry: Entry<unknown>, field: string, date: string | undefined): Finding[] =>
      date !== undefined && date > content.today
        ? [
            {
              file: entry.file,
              line: entry.lineOf([field] satisfies Path),
              message: `\`${field}\` is ${date}, which is after today (${content.today}).`,
              fix: 'Write the day it was done.',
            },
          ]
        : [];
    return [
      ...content.guides.flatMap(({ shared }) =>
        shared ? future(shared, 'reviewed', shared.data?.reviewed) : [],
      ),
      ...[...content.checklists, ...content.documents].flatMap((entry) =>
        future(entry, 'reviewed', entry.data?.reviewed),
      ),
      ...content.facts.flatMap((entry) => future(entry, 'checked', entry.data?.checked)),
      ...content.changes.flatMap((entry) => future(entry, 'date', entry.data?.date)),
    ];
  },
};
