import { closest } from '../closest.ts';
import type { Content } from '../content.ts';
import { itemIdsOf } from '../known.ts';
import type { Rule } from '../rule.ts';

/** What a change names exists: `photo-release`, `photo-release#law`, `card-payments/shred-slips`, `glossary#token`. */
export const changeTarget: Rule = {
  id: 'change-target',
  check: (content) => {
    const known = targets(content);
    return content.changes.flatMap(({ file, data, lineOf }) =>
      (data?.targets ?? []).flatMap((target, index) => {
        if (known.has(target)) return [];
        const meant = closest(target, known);
        return {
          file,
          line: lineOf(['targets', index]),
          message: `The change names “${target}”, which does not exist.`,
          fix: `${meant === undefined ? '' : `Did you mean “${meant}”? `}Write an id, guide#section, list/item, glossary#term or sources#fact.`,
        };
      }),
    );
  },
};

function targets(content: Content): Set<string> {
  const { guides, checklists, documents, topics, terms, facts, pages, trades } = content;
  return new Set([
    ...[...guides, ...checklists, ...documents, ...topics, ...pages, ...trades].map(({ id }) => id),
    ...guides.flatMap(
      ({ id, texts }) => texts.en?.body.sections.map((section) => `${id}#${section.id ?? ''}`) ?? [],
    ),
    ...checklists.flatMap((list) => itemIdsOf(list).map((item) => `${list.id}/${item}`)),
    ...terms.map(({ id }) => `glossary#${id}`),
    ...facts.map(({ id }) => `sources#${id}`),
  ]);
}
