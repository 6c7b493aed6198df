/** From a document's file to its papers: the filling and blank rules of the document format. */
import type { Locale } from '../locale.ts';
import type { Region } from '../region.ts';
import { findField, type Situation } from './answers.ts';
import type { Copy, DocumentContent, Part } from './content.ts';
import type { Group, Paper, PrintedPart, Sheet } from './paper.ts';
import { fieldsWithSquares, printPart, shownParts } from './print-parts.ts';
import { capitalized, PaperWriter } from './print-text.ts';
import { withRegisterRows } from './register-rows.ts';

/**
 * The blank papers of a document, to be filled in by hand, in the order they are printed.
 *
 * @returns One for each copy; with `blank-per` all copies for its first option, then all for the next.
 */
export function blankPapers(content: DocumentContent, locale: Locale, region: Region): Paper[] {
  const per = content['blank-per'] === undefined ? undefined : findField(content, content['blank-per']);
  if (!per) return papers({ content, region, answers: {}, isBlank: true }, locale);
  return (per.options ?? []).flatMap((option) =>
    papers({ content, region, answers: { [per.id]: option.id }, isBlank: true }, locale).map((paper) => ({
      ...paper,
      option: { id: option.id, name: capitalized(option[locale], locale) },
    })),
  );
}

/** All copies of one paper, blank or with answers. */
export function papers(situation: Situation, locale: Locale): Paper[] {
  const { copies } = situation.content;
  return copies.map((copy, index) => printPaper(situation, locale, copy, index + 1));
}

/** Whether two copies of a paper say the same, so that one on the screen stands for both. */
export function saySame(a: Paper, b: Paper): boolean {
  return a.option?.id === b.option?.id && JSON.stringify(a.sheets) === JSON.stringify(b.sheets);
}

function printPaper(situation: Situation, locale: Locale, copy: Copy, number: number): Paper {
  const { content } = situation;
  const writer = new PaperWriter(situation, locale);
  // The head is the first mention of the business.
  const business = findField(content, 'business');
  const head = business ? { business: writer.line(business) } : {};

  const parts = shownParts(situation, copy);
  const context = { situation, locale, writer, withSquares: fieldsWithSquares(parts, situation) };
  const printed = parts.map((part): [Part, PrintedPart] => [part, printPart(part, context)]);
  return {
    copy,
    number,
    count: content.copies.length,
    title: content['paper-title'][locale],
    ...head,
    hasSquares: printed.some(([, part]) => hasSquare(part)),
    sheets: sheets(printed),
  };
}

function hasSquare(part: PrintedPart): boolean {
  if (part.as === 'paragraph') return part.hasSquare;
  return part.as === 'table' && part.rows.some((row) => row.hasSquare);
}

/** A part with `break: before` begins a sheet. */
function sheets(parts: readonly [Part, PrintedPart][]): Sheet[] {
  const sheets: PrintedPart[][] = [[]];
  for (const [part, printed] of parts) {
    if (part.break === 'before' && sheets.at(-1)?.length) sheets.push([]);
    sheets.at(-1)?.push(printed);
  }
  return sheets.map((printed) => ({ groups: group(withRegisterRows(printed)) }));
}

/** A heading stays with what follows, and a signature takes the part before it along. A table is too long to be held. */
function group(parts: readonly PrintedPart[]): Group[] {
  const groups: PrintedPart[][] = [];
  for (const part of parts) {
    const before = groups.at(-1)?.at(-1);
    const isHeld = before !== undefined && before.as !== 'table' && part.as !== 'table';
    if (isHeld && (part.as === 'signature' || before.as === 'heading')) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups;
}
