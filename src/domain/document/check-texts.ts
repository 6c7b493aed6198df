/** Every text of a paper that can hold answers, with what decides whether it is printed. The rules look at these. */
import type { Conditions, DocumentContent, Part } from './content.ts';
import type { DocumentProblem } from './check.ts';

export interface AnswerText extends Conditions {
  /** To the text; a language is added to it, `['text', 2, 'sv']`. */
  path: DocumentProblem['path'];
  part: Part;
  en: readonly string[];
  sv: readonly string[];
  /** In the cell of a table an empty answer is an empty cell. */
  isCell: boolean;
}

/** The texts in the order they are printed. */
export function answerTexts(content: DocumentContent): AnswerText[] {
  return content.text.flatMap((part, index): AnswerText[] => {
    const path = ['text', index];
    switch (part.as) {
      case 'boxes':
      case 'plan':
      case 'signature':
        return [];
      case 'list':
        return [{ ...conditions(part), path, part, en: part.en, sv: part.sv, isCell: false }];
      case 'table':
        return (part.rows ?? []).flatMap((row, rowIndex) =>
          part.columns.map((column, cell): AnswerText => ({
            region: row.region ?? part.region ?? column.region,
            when: row.when ?? part.when,
            path: [...path, 'rows', rowIndex],
            part,
            en: [row.en[cell] ?? ''],
            sv: [row.sv[cell] ?? ''],
            isCell: true,
          })),
        );
      default:
        return [{ ...conditions(part), path, part, en: [part.en], sv: [part.sv], isCell: false }];
    }
  });
}

function conditions({ region, when }: Conditions): Conditions {
  return { region, when };
}
