import type { Content } from '../content.ts';
import { formerIds } from '../known.ts';
import type { Rule } from '../rule.ts';

/** An id belongs to one thing, among guides, checklists, documents, topics and pages: /go/<id>/ leads to one place. */
export const oneId: Rule = {
  id: 'one-id',
  check: (content) => {
    const owners = new Map<string, Owner>();
    return uses(content).flatMap((use) => {
      const owner = owners.get(use.id);
      owners.set(use.id, owner ?? use);
      if (!owner) return [];
      return {
        file: use.file,
        line: use.line,
        message: `The id “${use.id}” belongs to the ${owner.kind} ${owner.file} already${owner.isFormer ? ', which had it before' : ''}.`,
        fix: use.isFormer
          ? 'Take it out of `formerly`.'
          : `Give this ${use.kind} another id: rename the file or folder.`,
      };
    });
  },
};

interface Owner {
  id: string;
  kind: string;
  file: string;
  line: number;
  isFormer: boolean;
}

/** Ids in use first, then former ones. */
function uses(content: Content): Owner[] {
  const things = [
    ...content.guides.map(({ id, folder, shared }) => ({ kind: 'guide', id, file: folder, entry: shared })),
    ...content.pages.map(({ id, folder }) => ({ kind: 'page', id, file: folder, entry: undefined })),
    ...content.checklists.map((entry) => ({ kind: 'checklist', id: entry.id, file: entry.file, entry })),
    ...content.documents.map((entry) => ({ kind: 'document', id: entry.id, file: entry.file, entry })),
    ...content.topics.map((entry) => ({ kind: 'topic', id: entry.id, file: entry.file, entry })),
  ];
  return [
    ...things.map(({ id, kind, file }) => ({ id, kind, file, line: 1, isFormer: false })),
    ...things.flatMap(({ kind, file, entry }) =>
      formerIds(entry?.raw).map((id, index) => ({
        id,
        kind,
        file: entry?.file ?? file,
        line: entry?.lineOf(['formerly', index]) ?? 1,
        isFormer: true,
      })),
    ),
  ];
}
