import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** A document that is named exists, or is planned. */
export const unknownDocument: Rule = {
  id: 'unknown-document',
  check: (content) => unknownIds(content, 'document'),
};
