import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** A term that is explained on tap or linked to is in the glossary. */
export const unknownTerm: Rule = {
  id: 'unknown-term',
  check: (content) => unknownIds(content, 'term'),
};
