import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** A fact that is cited has a file with its source. */
export const unknownFact: Rule = {
  id: 'unknown-fact',
  check: (content) => unknownIds(content, 'fact'),
};
