import { dueDate, isOverdue } from '../../domain/dates.ts';
import type { Rule } from '../rule.ts';

/** What is due for review is looked through. A warning: the page says so itself until it is done. */
export const overdue: Rule = {
  id: 'overdue',
  isWarning: true,
  check: (content) =>
    [
      ...content.guides.flatMap(({ shared }) => shared ?? []),
      ...content.checklists,
      ...content.documents,
    ].flatMap(({ file, data, lineOf }) => {
      const due = data && dueDate(data.reviewed, data['review-every']);
      if (due === undefined || !isOverdue(due, content.today)) return [];
      return {
        file,
        line: lineOf(['reviewed']),
        message: `The review was due on ${due}.`,
        fix: 'Go through it against its sources, correct it, and write the day in `reviewed`.',
      };
    }),
};
