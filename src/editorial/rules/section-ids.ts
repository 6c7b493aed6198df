import { allTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Every heading has an id of its own, the same in both languages: links to a section work in both. */
export const sectionIds: Rule = {
  id: 'section-ids',
  check: (content) =>
    allTexts(content).flatMap(({ file, body }) =>
      body.sections.flatMap(({ level, id, heading, line }, index): Finding[] => {
        if (level !== 2) {
          const message = `The heading “${heading}” begins with ${'#'.repeat(level)}.`;
          return [
            {
              file,
              line,
              message,
              fix: 'Begin it with ##: a text has one level of headings, under its title.',
            },
          ];
        }
        if (id === undefined) {
          const message = `The heading “${heading}” has no id.`;
          return [
            {
              file,
              line,
              message,
              fix: `Write \`## ${heading} {#short-english-id}\`, with the same id in both languages.`,
            },
          ];
        }
        if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
          const message = `The section id is “${id}”.`;
          return [
            {
              file,
              line,
              message,
              fix: 'Use lower-case letters a–z, digits and hyphens, such as {#phone-orders}.',
            },
          ];
        }
        const first = body.sections.findIndex((section) => section.id === id);
        if (first === index) return [];
        const message = `The section id {#${id}} is used already, on line ${body.sections[first]?.line ?? 1}.`;
        return [{ file, line, message, fix: 'Give this heading another id, in both languages.' }];
      }),
    ),
};
