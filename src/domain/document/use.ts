/** What a document is for, read off its file: for the piles of the index and the cards in guides. */
import type { Copy, DocumentContent } from './content.ts';

/** What is done with the paper. */
export type Use = 'sign' | 'fill-in-and-sign' | 'fill-in' | 'hand-over' | 'keep' | 'bring';

/** Whom the paper is for: whoever gets the first copy that does not stay with the business. */
export function readerOf(content: DocumentContent): Copy {
  return content.copies.find((copy) => copy !== 'business') ?? 'business';
}

/** What its reader does with it. */
export function useOf(content: DocumentContent): Use {
  const reader = readerOf(content);
  if (reader === 'business') return 'keep';
  if (reader === 'mentor') return 'bring';
  const isSigned = content.text.some((part) => part.as === 'signature' && part.by === 'customer');
  const choices = content.fields.filter((field) => field.by === 'customer').length;
  // A name in a box belongs to the signature.
  if (isSigned) return choices > 1 ? 'fill-in-and-sign' : 'sign';
  return choices > 0 ? 'fill-in' : 'hand-over';
}

/** The facts that stand behind what it says, in the order the page and the paper say it. */
export function citedBy(content: DocumentContent): string[] {
  const rows = content.text.flatMap((part) => [part, ...(part.as === 'table' ? (part.rows ?? []) : [])]);
  const cited = [...content['not-for'], ...content.before, ...content.fields, ...rows, ...content.notes];
  return [...new Set(cited.flatMap(({ cites }) => cites ?? []))];
}
