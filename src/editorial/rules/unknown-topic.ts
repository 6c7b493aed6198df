import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** Guides, checklists and documents belong to a topic that exists. */
export const unknownTopic: Rule = {
  id: 'unknown-topic',
  check: (content) => unknownIds(content, 'topic'),
};
