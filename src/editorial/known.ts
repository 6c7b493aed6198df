/** Which ids exist, are planned, or were something's id before. */
import type { Content, Entry } from './content.ts';
import type { ReferenceKind } from './references.ts';

export interface KnownIds {
  /** Written: a file or folder has this name. */
  written: ReadonlySet<string>;
  /** In `planned.yaml`: may be linked to, leads nowhere yet. */
  planned: ReadonlySet<string>;
  /** What an id from before is called now. */
  renamed: ReadonlyMap<string, string>;
}

export function knownIds(content: Content, kind: ReferenceKind): KnownIds {
  const entries = entriesOf(content, kind);
  return {
    written: new Set(entries.map(({ id }) => id)),
    planned: new Set(plannedIds(content, kind)),
    renamed: new Map(
      entries.flatMap(({ id, raw }) => formerIds(raw).map((old): [string, string] => [old, id])),
    ),
  };
}

/** `formerly` of anything, whether the rest of its fields is right or not. */
export function formerIds(raw: unknown): string[] {
  const ids: unknown =
    typeof raw === 'object' && raw !== null && 'formerly' in raw ? raw.formerly : undefined;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** The ids of a checklist's items, whether the rest of its fields is right or not. */
export function itemIdsOf({ raw }: Pick<Entry<unknown>, 'raw'>): string[] {
  const items: unknown = typeof raw === 'object' && raw !== null && 'items' in raw ? raw.items : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : [],
  );
}

type Known = Pick<Entry<unknown>, 'id' | 'raw'>;

function entriesOf(content: Content, kind: ReferenceKind): readonly Known[] {
  switch (kind) {
    case 'guide':
      return content.guides.map(({ id, shared }) => ({ id, raw: shared?.raw }));
    case 'checklist':
      return content.checklists;
    case 'document':
      return content.documents;
    case 'term':
      return content.terms;
    case 'fact':
      return content.facts;
    case 'topic':
      return content.topics;
    case 'trade':
      return content.trades;
  }
}

function plannedIds(content: Content, kind: ReferenceKind): readonly string[] {
  const planned = content.planned?.data;
  if (kind === 'guide') return planned?.guides ?? [];
  if (kind === 'checklist') return planned?.checklists ?? [];
  if (kind === 'document') return planned?.documents ?? [];
  return [];
}
