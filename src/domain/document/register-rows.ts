import type { PrintedPart } from './paper.ts';

/** Rows that fit on a page with nothing else on it. Letter is the shorter paper. */
const rowsOnPage = 25;
const leastRows = 4;

/**
 * Gives the registers of a sheet as many empty rows as surely fit on its page; drawn, the rows take the height that is
 * left. The height of what stands above is a guess in rows, and a high one: too few rows are only a little taller.
 */
export function withRegisterRows(parts: readonly PrintedPart[]): PrintedPart[] {
  const taken = parts.reduce((rows, part) => rows + heightInRows(part), 0);
  return parts.map((part) =>
    part.as === 'table' && part.isRegister
      ? { ...part, blank: Math.max(leastRows, Math.floor(rowsOnPage - taken)) }
      : part,
  );
}

function heightInRows(part: PrintedPart): number {
  switch (part.as) {
    case 'table':
      // Given rows have two lines of text; the rows of a register itself are what is asked for.
      return part.isRegister ? part.rows.length : part.rows.length * 1.1 + part.blank + 2.5;
    case 'list':
      return part.items.length;
    case 'signature':
      return 3;
    case 'heading':
      return 1.5;
    case 'plan':
      return 9;
    case 'boxes':
      return part.boxes.length * 2;
    default:
      return 2;
  }
}
