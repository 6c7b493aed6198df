import { closest } from '../closest.ts';
import type { Finding } from '../problem.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';
import { unknownIds } from '../unknown-ids.ts';

/** A guide that is named exists or is planned, and so does the section that a link leads to. */
export const unknownGuide: Rule = {
  id: 'unknown-guide',
  check: (content) => {
    const sections = new Map(
      content.guides.map(({ id, texts }) => [
        id,
        Object.values(texts).flatMap(({ body }) => body.sections.flatMap((section) => section.id ?? [])),
      ]),
    );
    const lost = references(content).flatMap(({ kind, id, part, file, line }): Finding[] => {
      const known = kind === 'guide' ? sections.get(id) : undefined;
      if (known === undefined || part === undefined || known.includes(part)) return [];
      const meant = closest(part, known);
      return [
        {
          file,
          line,
          message: `The guide “${id}” has no section {#${part}}.`,
          fix: `Link to ${meant === undefined ? `one of its sections: ${[...new Set(known)].join(', ')}` : `guide:${id}#${meant}`}.`,
        },
      ];
    });
    return [...unknownIds(content, 'guide'), ...lost];
  },
};
