import { guideTexts } from '../content.ts';
import type { Rule } from '../rule.ts';

/** `guide.yaml` names every list that its text shows, so that the list knows its guides. */
export const embeddedChecklist: Rule = {
  id: 'embedded-checklist',
  check: (content) =>
    guideTexts(content, 'en').flatMap(({ guide, body }) => {
      const shared = content.guides.find(({ id }) => id === guide)?.shared;
      const named = shared?.data?.checklists ?? [];
      if (!shared?.data) return [];
      return [
        ...new Set(
          body.tags.flatMap(({ name, attributes }) => (name === 'Checklist' ? (attributes['id'] ?? []) : [])),
        ),
      ]
        .filter((list) => !named.includes(list))
        .map((list) => ({
          file: shared.file,
          line: shared.lineOf(['checklists']),
          message: `The text shows the checklist “${list}”, which \`checklists\` does not name.`,
          fix: `Write \`checklists: [${[...named, list].join(', ')}]\`.`,
        }));
    }),
};
