/** A paper, ready to be drawn: every text chosen for one language, one region and one copy. Nothing is left to decide. */
import type { Copy, FieldKind, SignatureLine } from './content.ts';

/** A piece of a line of text. */
export type Run =
  | { kind: 'words'; text: string; isStrong: boolean }
  /** An answer as given. */
  | { kind: 'answer'; text: string }
  /** Room for an answer. The label is printed small under it, unless the words before it say it. */
  | { kind: 'line'; length: 'short' | 'medium' | 'long'; label?: string };

/** Room for an answer that ends its part, or fills a box. */
export type Room =
  /** Each with a square. */
  | { kind: 'options'; options: readonly string[] }
  /** Ruled lines. */
  | { kind: 'ruled'; lines: number }
  /** As given. */
  | { kind: 'answer'; text: string }
  /** One empty line of writing. */
  | { kind: 'empty' };

export interface PrintedText {
  runs: readonly Run[];
  room?: Room;
}

export interface Box {
  id: string;
  label: string;
  help?: string;
  /** Takes the whole width. */
  isWide: boolean;
  /** Two squares, for yes and no. */
  isYesNo: boolean;
  room: Room;
}

export interface PrintedColumn {
  id: string;
  label: string;
  /** How much room a pen needs in it. */
  width: 'tiny' | 'narrow' | 'medium' | 'wide';
}

export interface PrintedRow {
  id: string;
  /** It counts only if its square is checked. */
  hasSquare: boolean;
  cells: readonly PrintedText[];
}

export type PrintedPart =
  | { as: 'paragraph'; id: string; text: PrintedText; hasSquare: boolean }
  | { as: 'heading'; id: string; text: PrintedText }
  | { as: 'list'; id: string; items: readonly PrintedText[] }
  | { as: 'tick'; id: string; text: PrintedText; help?: string }
  | { as: 'boxes'; id: string; boxes: readonly Box[] }
  | {
      as: 'table';
      id: string;
      caption: string;
      columns: readonly PrintedColumn[];
      rows: readonly PrintedRow[];
      /** Empty rows after those. */
      blank: number;
      /** It goes on to the end of the page: its rows take what height is left. */
      isRegister: boolean;
    }
  | { as: 'signature'; id: string; whose: string; by: Copy; lines: readonly SignatureLine[] }
  | { as: 'plan'; id: string };

/** Parts that stay on one page together. */
export type Group = readonly PrintedPart[];

/** What begins on a page of its own; it may need more than one. */
export interface Sheet {
  groups: readonly Group[];
}

export interface Paper {
  copy: Copy;
  /** Its place among the copies, from 1, and how many there are. */
  number: number;
  count: number;
  title: string;
  /** The business at the head, or room for it. */
  business?: Run;
  /** For which option of `blank-per` it is, when the document asks for one paper each. */
  option?: { id: string; name: string };
  /** There is a line that counts only if its square is checked: the head says so once. */
  hasSquares: boolean;
  sheets: readonly Sheet[];
}

/** Kinds whose answer is a few characters, and takes a short line. */
export const shortKinds: readonly FieldKind[] = ['date', 'time', 'number'];
