/** What the rules on unknown ids have in common: one rule a kind of thing, so that each has an explanation of its own. */
import { closest } from './closest.ts';
import type { Content } from './content.ts';
import { knownIds } from './known.ts';
import type { Finding } from './problem.ts';
import { references, type ReferenceKind } from './references.ts';

/** Where a new thing of a kind is written. */
const places: Readonly<Record<ReferenceKind, (id: string) => string>> = {
  guide: (id) => `src/content/guides/${id}/`,
  checklist: (id) => `src/content/checklists/${id}.yaml`,
  document: (id) => `src/content/documents/${id}.yaml`,
  term: (id) => `src/content/glossary/${id}.yaml`,
  fact: (id) => `src/content/facts/${id}.yaml`,
  topic: (id) => `src/content/topics/${id}.yaml`,
  trade: (id) => `src/content/trades/${id}.yaml`,
};

/** Everything that names a thing of this kind which is neither written nor planned. */
export function unknownIds(content: Content, kind: ReferenceKind): Finding[] {
  const { written, planned, renamed } = knownIds(content, kind);
  return references(content)
    .filter(
      (reference) => reference.kind === kind && !written.has(reference.id) && !planned.has(reference.id),
    )
    .map(({ id, file, line, written: as }): Finding => {
      const now = renamed.get(id);
      if (now !== undefined) {
        return {
          file,
          line,
          message: `The ${kind} “${id}” is called “${now}” now.`,
          fix: as.includes(id) ? `Write ${as.replace(id, now)}.` : `Write “${now}” in \`${as}\`.`,
        };
      }
      const meant = closest(id, [...written, ...planned]);
      return {
        file,
        line,
        message: `There is no ${kind} “${id}”${as.includes(id) ? '' : ` (in \`${as}\`)`}.`,
        fix:
          meant === undefined
            ? `Correct the id, or write ${places[kind](id)}.`
            : `Did you mean “${meant}”? Otherwise write ${places[kind](id)}.`,
      };
    });
}
