import type { DocumentProblem } from './check.ts';
import type { DocumentContent } from './content.ts';

type Path = DocumentProblem['path'];
type WithId = { id: string };

/** Rule 1: drafts are stored by ids, so an id stands once in its list, and a tick's id is no field's. */
export function idProblems(document: string, content: DocumentContent): DocumentProblem[] {
  const lists: [Path, readonly WithId[]][] = [
    ...(['not-for', 'before', 'notes', 'fields', 'text'] as const).map((key): [Path, readonly WithId[]] => [
      [key],
      content[key],
    ]),
    ...content.fields.map((field, index): [Path, readonly WithId[]] => [
      ['fields', index, 'options'],
      field.options ?? [],
    ]),
    ...content.text.flatMap((part, index): [Path, readonly WithId[]][] =>
      part.as === 'table'
        ? [
            [['text', index, 'columns'], part.columns],
            [['text', index, 'rows'], part.rows ?? []],
          ]
        : [],
    ),
  ];
  const fields = new Set(content.fields.map(({ id }) => id));
  const ticks = content.text.flatMap((part, index): DocumentProblem[] =>
    part.as === 'tick' && fields.has(part.id)
      ? [
          {
            path: ['text', index, 'id'],
            message: `The tick “${part.id}” has the id of a field. Its answer is stored under it.`,
            fix: `Give the tick another id. No id of ${document} is ever used again.`,
          },
        ]
      : [],
  );
  return [...lists.flatMap(([path, list]) => repeated(path, list)), ...ticks];
}

function repeated(path: Path, list: readonly WithId[]): DocumentProblem[] {
  return list.flatMap(({ id }, index) => {
    if (list.findIndex((other) => other.id === id) === index) return [];
    return [
      {
        path: [...path, index, 'id'],
        message: `“${id}” stands twice in \`${String(path.at(-1))}\`.`,
        fix: 'Give the later one an id of its own.',
      },
    ];
  });
}
