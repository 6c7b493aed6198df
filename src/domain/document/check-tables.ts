import type { DocumentProblem } from './check.ts';
import type { DocumentContent, ListPart, TablePart } from './content.ts';

/** Rules 2 and 4 for lists and tables: as many points and cells in both languages, and a log of what is a table. */
export function tableProblems(content: DocumentContent): DocumentProblem[] {
  return content.text.flatMap((part, index) => {
    const path = ['text', index];
    if (part.as === 'list') return ofList(part, path);
    return part.as === 'table' ? ofTable(part, path, content) : [];
  });
}

function ofList({ en, sv }: ListPart, path: DocumentProblem['path']): DocumentProblem[] {
  if (en.length === sv.length) return [];
  return [
    {
      path: [...path, 'sv'],
      message: `The list has ${en.length} points in English and ${sv.length} in Swedish.`,
      fix: 'Write the same points in both languages.',
    },
  ];
}

function ofTable(
  part: TablePart,
  path: DocumentProblem['path'],
  content: DocumentContent,
): DocumentProblem[] {
  const count = part.columns.length;
  const cells = (part.rows ?? []).flatMap((row, index) =>
    (['en', 'sv'] as const).flatMap((locale): DocumentProblem[] =>
      row[locale].length === count
        ? []
        : [
            {
              path: [...path, 'rows', index, locale],
              message: `The row “${row.id}” has ${row[locale].length} cells, and the table ${count} columns.`,
              fix: 'Write one cell for each column, "" for an empty one, also where the column is for one region.',
            },
          ],
    ),
  );
  const { review } = part;
  if (!review || content.text.some(({ as, id }) => as === 'table' && id === review.of)) return cells;
  const message = `\`review\` looks through “${review.of}”, which is no table here.`;
  return [...cells, { path: [...path, 'review', 'of'], message, fix: 'Name the table by its id.' }];
}
