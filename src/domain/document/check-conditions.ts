import type { Region } from '../region.ts';
import { findField } from './answers.ts';
import { answerTexts } from './check-texts.ts';
import type { DocumentProblem } from './check.ts';
import { isChoice, type Conditions, type DocumentContent, type Field } from './content.ts';
import { answersIn } from './marked-text.ts';

type Path = DocumentProblem['path'];

/** Rule 4: a `when` names what exists, and what holds everywhere uses nothing that is for one region only. */
export function conditionProblems(content: DocumentContent): DocumentProblem[] {
  return [
    ...conditioned(content).flatMap(({ path, conditions, isAbove }) =>
      ofWhen(path, conditions, isAbove, content),
    ),
    ...answerTexts(content).flatMap(({ path, region, en }) =>
      en.flatMap(answersIn).flatMap((id) => acrossRegions([...path, 'en'], region, findField(content, id))),
    ),
    ...content.text.flatMap((part, index) =>
      part.as === 'boxes'
        ? part.fields.flatMap((id) =>
            acrossRegions(['text', index, 'fields'], part.region, findField(content, id)),
          )
        : [],
    ),
    ...ofBlankPer(content),
    ...ofCopies(content),
  ];
}

interface Conditioned {
  path: Path;
  conditions: Conditions;
  /** Whether a field may be named here. A question hangs on one that was asked before it. */
  isAbove: (id: string) => boolean;
}

function conditioned(content: DocumentContent): Conditioned[] {
  const ids = content.fields.map(({ id }) => id);
  return [
    ...content.fields.map((field, index) => ({
      path: ['fields', index],
      conditions: field,
      isAbove: (id: string) => ids.indexOf(id) < index,
    })),
    ...content.text.flatMap((part, index): Conditioned[] => {
      const rows = part.as === 'table' ? (part.rows ?? []) : [];
      return [
        { path: ['text', index], conditions: part, isAbove: () => true },
        ...rows.map((row, place) => ({
          path: ['text', index, 'rows', place],
          conditions: { ...row, region: row.region ?? part.region },
          isAbove: () => true,
        })),
      ];
    }),
  ];
}

function ofWhen(
  at: Path,
  { when, region }: Conditions,
  isAbove: (id: string) => boolean,
  content: DocumentContent,
): DocumentProblem[] {
  if (!when) return [];
  const path = [...at, 'when'];
  const field = findField(content, when.field);
  if (!field)
    return [
      { path, message: `There is no field “${when.field}”.`, fix: 'Correct the id, or add the field.' },
    ];
  if (field.by) {
    const message = `“${field.id}” is answered by the ${field.by}, after the paper is printed.`;
    return [{ path, message, fix: 'Name a field that the business answers.' }];
  }
  if (!isAbove(field.id)) {
    const message = `“${field.id}” is asked further down.`;
    return [{ path, message, fix: 'Move that field above this one.' }];
  }
  const possible = possibleAnswers(field);
  const wrong = [when.is].flat().filter((value) => !possible.includes(value));
  return [
    ...wrong.map((value) => ({
      path: [...path, 'is'],
      message: `“${field.id}” is never “${value}”.`,
      fix: `Use one of: ${possible.join(', ')}.`,
    })),
    ...acrossRegions(path, region, field),
  ];
}

function possibleAnswers(field: Field): string[] {
  if (isChoice(field.kind)) return [...(field.options ?? []).map(({ id }) => id), 'filled', 'empty'];
  return field.kind === 'yes-no' ? ['yes', 'no', 'filled', 'empty'] : ['filled', 'empty'];
}

function acrossRegions(path: Path, region: Region | undefined, field: Field | undefined): DocumentProblem[] {
  if (!field?.region || field.region === region) return [];
  return [
    {
      path,
      message: `“${field.id}” is asked in one region only (${field.region}), and is used here for ${region ?? 'both'}.`,
      fix: `Write \`region: ${field.region}\` here, or ask it in both regions.`,
    },
  ];
}

function ofBlankPer(content: DocumentContent): DocumentProblem[] {
  const id = content['blank-per'];
  const field = id === undefined ? undefined : findField(content, id);
  if (id === undefined || (field?.kind === 'choice' && !field.region && !field.when)) return [];
  return [
    {
      path: ['blank-per'],
      message: `“${id}” is no choice that is always asked.`,
      fix: 'Name a field of kind choice without `region` and `when`.',
    },
  ];
}

function ofCopies(content: DocumentContent): DocumentProblem[] {
  return content.text.flatMap((part, index): DocumentProblem[] => {
    const copy = part['only-on'];
    if (copy === undefined || content.copies.includes(copy)) return [];
    const message = `There is no copy for the ${copy}.`;
    return [{ path: ['text', index, 'only-on'], message, fix: `Use one of: ${content.copies.join(', ')}.` }];
  });
}
