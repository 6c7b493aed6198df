import { allEntries } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Every field is there, spelled right and of the right kind: what the schemas in `src/schemas` ask. */
export const fields: Rule = {
  id: 'fields',
  check: (content) => allEntries(content).flatMap(({ findings }) => findings),
};
