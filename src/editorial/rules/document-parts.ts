import { checkDocument } from '../../domain/document/check.ts';
import type { Rule } from '../rule.ts';

/** The parts of a document fit together: ids, blanks, conditions and tables, in both languages and regions. */
export const documentParts: Rule = {
  id: 'document-parts',
  check: (content) =>
    content.documents.flatMap(({ id, file, data, lineOf }) =>
      data
        ? checkDocument(id, data).map(({ path, message, fix }) => ({
            file,
            line: lineOf(path),
            message,
            fix,
          }))
        : [],
    ),
};
