import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** Only trades that have a file can be named. */
export const unknownTrade: Rule = {
  id: 'unknown-trade',
  check: (content) => unknownIds(content, 'trade'),
};
