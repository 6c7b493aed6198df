/** Every place in the content that names something else by its id. */
import { allTexts, allYaml, type Content, type Entry, type Path } from './content.ts';

export const referenceKinds = ['guide', 'checklist', 'document', 'term', 'fact', 'topic', 'trade'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** The section or item, where one is named. */
  part?: string | undefined;
  file: string;
  line: number;
  /** How it is written: `related`, `<Term id="token">`, `guide:card-on-file#law`. */
  written: string;
}

/** Which fields of our YAML files hold ids, and of what. */
const idFields: Readonly<Record<string, ReferenceKind>> = {
  topic: 'topic',
  trades: 'trade',
  checklists: 'checklist',
  'first-checklist': 'checklist',
  documents: 'document',
  guide: 'guide',
  guides: 'guide',
  related: 'guide',
  cites: 'fact',
};

/** Which words in MDX hold ids, and of what. */
const idTags: Readonly<Record<string, { attribute: string; kind: ReferenceKind }>> = {
  Cite: { attribute: 'fact', kind: 'fact' },
  Term: { attribute: 'id', kind: 'term' },
  Checklist: { attribute: 'id', kind: 'checklist' },
  Document: { attribute: 'id', kind: 'document' },
};

export function references(content: Content): Reference[] {
  return [
    ...allYaml(content)
      .filter((entry) => entry !== content.planned)
      .flatMap((entry) => [...inFields(entry, entry.raw, []), ...linksInFields(entry, entry.raw, [])]),
    ...allTexts(content).flatMap(({ file, body }) => [
      ...body.tags.flatMap(({ name, kind, attributes, written, line }): Reference[] => {
        const named = idTags[name];
        const id = named && attributes[named.attribute];
        return named && id !== undefined && kind !== 'close'
          ? [{ kind: named.kind, id, file, line, written }]
          : [];
      }),
      ...body.links.flatMap(({ href, line }) => linkTo(href, file, line)),
    ]),
  ];
}

/** A `guide:card-on-file#law` in a text. */
const linkPattern = /^(guide|checklist|document|term):([^#]*)(?:#(.*))?$/;

function linkTo(href: string, file: string, line: number): Reference[] {
  const [, name, id = '', part] = linkPattern.exec(href) ?? [];
  const kind = referenceKinds.find((candidate) => candidate === name);
  return kind ? [{ kind, id, part, file, line, written: href }] : [];
}

function inFields(entry: Entry<unknown>, value: unknown, path: Path): Reference[] {
  return parts(value).flatMap(([key, inner]): Reference[] => {
    const here = [...path, key];
    const reference = (kind: ReferenceKind, id: unknown, at: Path): Reference[] =>
      typeof id === 'string'
        ? [{ kind, id, file: entry.file, line: entry.lineOf(at), written: String(key) }]
        : [];
    const kind = typeof key === 'string' ? idFields[key] : undefined;
    if (kind !== undefined) {
      return Array.isArray(inner)
        ? inner.flatMap((id: unknown, index) => reference(kind, id, [...here, index]))
        : reference(kind, inner, here);
    }
    // The examples of a document's field stand under the trade they are for.
    const trades =
      key === 'examples' ? parts(inner).flatMap(([id]) => reference('trade', id, [...here, id])) : [];
    return [...trades, ...inFields(entry, inner, here)];
  });
}

function linksInFields(entry: Entry<unknown>, value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') {
    return Array.from(value.matchAll(/\]\(([^)\s]*)\)/g)).flatMap(([, href = '']) =>
      linkTo(href, entry.file, entry.lineOf(path)),
    );
  }
  return parts(value).flatMap(([key, inner]) => linksInFields(entry, inner, [...path, key]));
}

/** The fields of an object or the members of a list, with their names or places. */
function parts(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((inner, index) => [index, inner as unknown]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
