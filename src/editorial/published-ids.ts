import type { Content } from './content.ts';
import { itemIdsOf } from './known.ts';

/**
 * What has been published under an id, kept in `src/content-ids.json`: links, ticks and short links out there use it.
 * `npm run content:ids` adds what is new; nothing takes an id away but a person.
 */
export interface PublishedIds {
  /** The ids of a guide's sections. */
  guides: Readonly<Record<string, readonly string[]>>;
  /** The ids of a checklist's items. */
  checklists: Readonly<Record<string, readonly string[]>>;
  documents: readonly string[];
  terms: readonly string[];
  facts: readonly string[];
}

export const nothingPublished: PublishedIds = {
  guides: {},
  checklists: {},
  documents: [],
  terms: [],
  facts: [],
};

/** The ids that the content has today. */
export function currentIds(content: Content): PublishedIds {
  return {
    guides: Object.fromEntries(
      content.guides.map(({ id, texts }) => [
        id,
        texts.en?.body.sections.flatMap((section) => section.id ?? []) ?? [],
      ]),
    ),
    checklists: Object.fromEntries(content.checklists.map((list) => [list.id, itemIdsOf(list)])),
    documents: content.documents.map(({ id }) => id),
    terms: content.terms.map(({ id }) => id),
    facts: content.facts.map(({ id }) => id),
  };
}

/** What was published and what is there now, everything once and in alphabetical order. */
export function mergeIds(published: PublishedIds, current: PublishedIds): PublishedIds {
  return {
    guides: mergeParts(published.guides, current.guides),
    checklists: mergeParts(published.checklists, current.checklists),
    documents: union(published.documents, current.documents),
    terms: union(published.terms, current.terms),
    facts: union(published.facts, current.facts),
  };
}

type Parts = PublishedIds['guides'];

function mergeParts(published: Parts, current: Parts): Parts {
  const owners = union(Object.keys(published), Object.keys(current));
  return Object.fromEntries(owners.map((id) => [id, union(published[id] ?? [], current[id] ?? [])]));
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}
