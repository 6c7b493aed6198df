import { regions } from '../region.ts';
import { findField } from './answers.ts';
import { answerTexts, type AnswerText } from './check-texts.ts';
import type { DocumentProblem } from './check.ts';
import { isChoice, type DocumentContent, type Field, type When } from './content.ts';
import { answersIn } from './marked-text.ts';

/**
 * Rules 2 and 3: both languages have the same answers in each text, an answer of the business stands in a text and one
 * of a signer in one box, and what may be left empty is mentioned only where it is known to be filled.
 */
export function mentionProblems(content: DocumentContent): DocumentProblem[] {
  return [
    ...answerTexts(content).flatMap((text) => inText(text, content)),
    ...inBoxes(content),
    ...content.fields.flatMap((field, index) => ofField(field, index, content)),
  ];
}

function inText(text: AnswerText, content: DocumentContent): DocumentProblem[] {
  const en = text.en.flatMap(answersIn);
  const sv = text.sv.flatMap(answersIn);
  const problems: DocumentProblem[] = [];
  if (en.toSorted().join() !== sv.toSorted().join()) {
    problems.push({
      path: [...text.path, 'sv'],
      message: `The languages mention different answers: ${shown(en)} in English, ${shown(sv)} in Swedish.`,
      fix: 'Mention the same ones, as often, in both.',
    });
  }
  return [...problems, ...[...new Set(en)].flatMap((id) => ofMention(id, text, content))];
}

function ofMention(id: string, text: AnswerText, content: DocumentContent): DocumentProblem[] {
  const path = [...text.path, 'en'];
  const field = findField(content, id);
  if (!field) {
    return [{ path, message: `There is no field “${id}”.`, fix: `Correct {{${id}}}, or add the field.` }];
  }
  if (field.by) {
    const message = `“${id}” is answered by the ${field.by}, and stands in a text.`;
    return [{ path, message, fix: 'Put it into a part with `as: boxes`.' }];
  }
  const problems: DocumentProblem[] = [];
  if ((!field.required || field.when) && !isKnownFilled(text.when, field)) {
    problems.push({
      path,
      message: `“${id}” may be empty here.`,
      fix: field.when
        ? `Repeat its \`when\` on the part: { field: ${field.when.field}, is: ${String(field.when.is)} }.`
        : `Write on the part \`when: { field: ${id}, is: filled }\`.`,
    });
  }
  const endsPart = [...text.en, ...text.sv].every(
    (line) => !answersIn(line).includes(id) || endsWith(line, id),
  );
  if (!text.isCell && (isChoice(field.kind) || field.kind === 'long-text') && !endsPart) {
    problems.push({
      path,
      message: `“${id}” needs room for ${isChoice(field.kind) ? 'its options' : 'its lines'}, and something follows it.`,
      fix: `End the part with “: {{${id}}}”.`,
    });
  }
  return problems;
}

/** A colon, perhaps the end of a label, and the answer. */
function endsWith(line: string, id: string): boolean {
  return new RegExp(`:(?:\\*\\*)?\\s*\\{\\{${id}\\}\\}$`).test(line.trim());
}

function isKnownFilled(when: When | undefined, field: Field): boolean {
  if (when === undefined) return false;
  return (when.field === field.id && when.is === 'filled') || sameWhen(when, field.when);
}

function sameWhen(a: When | undefined, b: When | undefined): boolean {
  return a?.field === b?.field && String(a?.is) === String(b?.is);
}

function inBoxes(content: DocumentContent): DocumentProblem[] {
  const problems = content.text.flatMap((part, index): DocumentProblem[] => {
    if (part.as !== 'boxes') return [];
    return part.fields.flatMap((id, place): DocumentProblem[] => {
      const path = ['text', index, 'fields', place];
      const field = findField(content, id);
      if (!field)
        return [{ path, message: `There is no field “${id}”.`, fix: 'Correct the id, or add the field.' }];
      if (!field.by) {
        const message = `“${id}” is answered by the business, and stands in a box.`;
        return [
          { path, message, fix: `Put {{${id}}} into a text, or write who answers it: \`by: customer\`.` },
        ];
      }
      if (field.when && !sameWhen(part.when, field.when)) {
        const message = `“${id}” is asked only sometimes, and its box is always printed.`;
        return [{ path, message, fix: 'Repeat the `when` of the field on the part.' }];
      }
      return [];
    });
  });
  const boxes = content.text.flatMap((part) => (part.as === 'boxes' ? part.fields : []));
  const signers = content.fields.flatMap((field, index): DocumentProblem[] => {
    const count = boxes.filter((id) => id === field.id).length;
    if (!field.by || count === 1) return [];
    const message = `“${field.id}” stands in ${count === 0 ? 'no box' : `${count} boxes`}.`;
    return [{ path: ['fields', index], message, fix: 'Put it into one part with `as: boxes`.' }];
  });
  return [...problems, ...signers];
}

/** A field of the business leads to something on the paper, and has words for its second mention. */
function ofField(field: Field, index: number, content: DocumentContent): DocumentProblem[] {
  if (field.by) return [];
  const isMentioned =
    field.id === 'business' || answerTexts(content).some(({ en }) => en.some(mentions(field.id)));
  const isUsed = [...content.fields, ...content.text, ...rowsOf(content)].some(
    ({ when }) => when?.field === field.id,
  );
  if (!isMentioned && !isUsed && content['blank-per'] !== field.id) {
    const message = `Nothing on the paper comes from “${field.id}”.`;
    return [
      { path: ['fields', index], message, fix: `Put {{${field.id}}} into a text, or take the field away.` },
    ];
  }
  if (field.again || mostMentions(field.id, content) < 2) return [];
  return [
    {
      path: ['fields', index],
      message: `“${field.id}” is mentioned more than once on one paper, and has no \`again\`.`,
      fix: 'Add `again`: the words that stand for it from the second time on, such as “the business”.',
    },
  ];
}

/** How often one paper mentions an answer, head included. Cells have room of their own. */
function mostMentions(id: string, content: DocumentContent): number {
  const texts = answerTexts(content).filter(({ isCell }) => !isCell);
  const counts = regions.flatMap((region) =>
    content.copies.map((copy) =>
      texts
        .filter((text) => text.region === undefined || text.region === region)
        .filter(({ part }) => part['only-on'] === undefined || part['only-on'] === copy)
        .reduce((count, { en }) => count + en.flatMap(answersIn).filter((other) => other === id).length, 0),
    ),
  );
  return Math.max(0, ...counts) + (id === 'business' ? 1 : 0);
}

const mentions = (id: string) => (text: string) => answersIn(text).includes(id);

function rowsOf(content: DocumentContent) {
  return content.text.flatMap((part) => (part.as === 'table' ? (part.rows ?? []) : []));
}

function shown(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.map((id) => `{{${id}}}`).join(', ');
}
