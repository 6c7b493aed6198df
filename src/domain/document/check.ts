/**
 * What the build checks of a document beyond the shape of its file: the rules 1 to 5 of the document format, each in a
 * file of its own. Rule 6, a source for every statement of law, is checked for all kinds of content in `src/editorial`.
 */
import { conditionProblems } from './check-conditions.ts';
import { idProblems } from './check-ids.ts';
import { mentionProblems } from './check-mentions.ts';
import { tableProblems } from './check-tables.ts';
import type { DocumentContent } from './content.ts';

/** One thing an editor has to put right. The caller adds the file, and finds the line by the path. */
export interface DocumentProblem {
  /** Where it stands, as in the file: `['text', 2, 'sv']`. */
  path: readonly PropertyKey[];
  message: string;
  /** What to type instead. */
  fix: string;
}

/**
 * Everything that is wrong between the parts of a document.
 *
 * @param id The document's own id, for the messages.
 * @param content What the schema has found to have the right shape. Never throws.
 * @returns All problems at once, in the order of the rules; none when the document is right.
 */
export function checkDocument(id: string, content: DocumentContent): DocumentProblem[] {
  return [
    ...idProblems(id, content),
    ...mentionProblems(content),
    ...conditionProblems(content),
    ...tableProblems(content),
  ];
}
