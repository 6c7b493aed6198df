import type { Content } from '../content.ts';
import { knownIds } from '../known.ts';
import type { Finding } from '../problem.ts';
import { currentIds, type PublishedIds } from '../published-ids.ts';
import type { ReferenceKind } from '../references.ts';
import type { Rule } from '../rule.ts';

const listFile = 'src/content-ids.json';

/** What was published once is still found under its id: links and ticks out there lead to it. */
export const vanishedIds: Rule = {
  id: 'vanished-ids',
  check: (content) => {
    const current = currentIds(content);
    const { published } = content;
    return [
      ...Object.keys(published.guides).flatMap((id) => vanished(content, 'guide', id)),
      ...Object.keys(published.checklists).flatMap((id) => vanished(content, 'checklist', id)),
      ...published.documents.flatMap((id) => vanished(content, 'document', id)),
      ...published.terms.flatMap((id) => vanished(content, 'term', id)),
      ...published.facts.flatMap((id) => vanished(content, 'fact', id)),
      ...vanishedSections(content, current),
      ...vanishedItems(content, current),
    ];
  },
};

function vanished(content: Content, kind: ReferenceKind, id: string): Finding[] {
  const { written, renamed } = knownIds(content, kind);
  if (written.has(id) || renamed.has(id)) return [];
  return [
    {
      file: listFile,
      line: 1,
      message: `The ${kind} “${id}” was published, and is gone.`,
      fix: `Put it back, or write \`formerly: [${id}]\` where it is now. If nothing replaces it, take the id out of ${listFile}.`,
    },
  ];
}

function vanishedSections({ guides, published }: Content, current: PublishedIds): Finding[] {
  return guides.flatMap(({ id, folder }) =>
    (published.guides[id] ?? [])
      .filter((section) => !current.guides[id]?.includes(section))
      .map((section) => ({
        file: `${folder}/en.mdx`,
        line: 1,
        message: `The section {#${section}} was published, and is gone.`,
        fix: `Give the section its id back. If nothing replaces it, take the id out of ${listFile}: old links then open the top of the guide.`,
      })),
  );
}

function vanishedItems({ checklists, published }: Content, current: PublishedIds): Finding[] {
  return checklists
    .filter(({ data }) => data !== undefined)
    .flatMap(({ id, file, data, lineOf }) => {
      const former = data?.items.flatMap(({ formerly }) => formerly ?? []) ?? [];
      return (published.checklists[id] ?? [])
        .filter((item) => !current.checklists[id]?.includes(item) && !former.includes(item))
        .map((item) => ({
          file,
          line: lineOf(['items']),
          message: `The item “${item}” was published, and is gone: answers are kept under it.`,
          fix: `Give the item its id back, or write \`formerly: [${item}]\` on the item that replaces it. If none does, take the id out of ${listFile}.`,
        }));
    });
}
