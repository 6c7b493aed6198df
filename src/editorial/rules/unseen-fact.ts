import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

/** A fact that nobody has seen confirmed is never cited. */
export const unseenFact: Rule = {
  id: 'unseen-fact',
  check: (content) => {
    const unseen = new Set(
      content.facts.filter(({ data }) => data?.confidence === 'not-seen').map(({ id }) => id),
    );
    return references(content)
      .filter(({ kind, id }) => kind === 'fact' && unseen.has(id))
      .map(({ id, file, line }) => ({
        file,
        line,
        message: `The fact “${id}” is marked not-seen: nobody has read it in a source.`,
        fix: 'Leave the statement out, or word it as something to ask the authority, without a source mark.',
      }));
  },
};
