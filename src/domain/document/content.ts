/**
 * A document as its file says it: `documents/<id>.yaml`, with the names of the fields as an editor writes them.
 * The schema in `src/schemas/document.ts` describes each of them and gives this shape.
 */
import type { Localized } from '../locale.ts';
import type { Region } from '../region.ts';

/** Whom a printed copy is for: the white leaf, the yellow copy, the pink copy. */
export const copies = ['business', 'customer', 'mentor'] as const;
export type Copy = (typeof copies)[number];

/** Who answers with a pen, or in the sign view. Everything else the business answers before printing. */
export const signers = ['customer', 'mentor'] as const;
export type Signer = (typeof signers)[number];

export const choiceKinds = ['choice', 'choices'] as const;
export const fieldKinds = [
  'text',
  'contact',
  'long-text',
  ...choiceKinds,
  'date',
  'time',
  'number',
  'yes-no',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const signatureLines = ['signature', 'name', 'place-date', 'date'] as const;
export type SignatureLine = (typeof signatureLines)[number];

/** How often a register is looked through. */
export const reviewPeriods = ['month', 'quarter', 'year'] as const;

/** `{ field: places, is: social-media }`: an option, `yes`, `no`, `filled`, `empty`, or a list of them. */
export interface When {
  field: string;
  is: string | readonly string[];
}

/** What decides whether something is asked or printed, and what stands behind it. */
export interface Conditions {
  region?: Region | undefined;
  when?: When | undefined;
  cites?: readonly string[] | undefined;
}

export interface Option extends Localized {
  id: string;
}

/** Counted from the day the form is filled in. */
export interface Period {
  days?: number | undefined;
  months?: number | undefined;
  years?: number | undefined;
}

export interface Field extends Conditions {
  id: string;
  kind: FieldKind;
  by?: Signer | undefined;
  required: boolean;
  label: Localized;
  help?: Localized | undefined;
  wrong?: Localized | undefined;
  again?: Localized | undefined;
  max?: number | undefined;
  lines?: number | undefined;
  examples?: Readonly<Record<string, Localized>> | undefined;
  options?: readonly Option[] | undefined;
  suggest?: Period | undefined;
  earliest?: Period | undefined;
  latest?: Period | undefined;
}

export interface Column extends Localized {
  id: string;
  kind?: FieldKind | undefined;
  options?: readonly Option[] | undefined;
  max?: number | undefined;
  region?: Region | undefined;
}

/** One cell for each column, whether the column is for this region or not. */
export interface Row extends Conditions, Localized<readonly string[]> {
  id: string;
}

interface PartConditions extends Conditions {
  id: string;
  'only-on'?: Copy | undefined;
  break?: 'before' | undefined;
}

export interface ParagraphPart extends PartConditions, Localized {
  as: 'paragraph';
}
export interface HeadingPart extends PartConditions, Localized {
  as: 'heading';
}
export interface ListPart extends PartConditions, Localized<readonly string[]> {
  as: 'list';
}
export interface TickPart extends PartConditions, Localized {
  as: 'tick';
  required: boolean;
  help?: Localized | undefined;
}
export interface BoxesPart extends PartConditions {
  as: 'boxes';
  fields: readonly string[];
}
export interface TablePart extends PartConditions, Localized {
  as: 'table';
  columns: readonly Column[];
  rows?: readonly Row[] | undefined;
  blank?: number | 'fill' | undefined;
  review?: { every: (typeof reviewPeriods)[number]; of: string } | undefined;
}
export interface SignaturePart extends PartConditions, Localized {
  as: 'signature';
  by: Copy;
  lines: readonly SignatureLine[];
}
export interface PlanPart extends PartConditions {
  as: 'plan';
}

export type Part =
  ParagraphPart | HeadingPart | ListPart | TickPart | BoxesPart | TablePart | SignaturePart | PlanPart;

/** Something said beside the paper, never on it. */
export interface Note extends Localized {
  id: string;
  region?: Region | undefined;
  cites?: readonly string[] | undefined;
}

export interface DocumentContent {
  v: number;
  'paper-title': Localized;
  copies: readonly Copy[];
  /** Most pages that one copy may take. */
  pages: { filled: number; blank: number };
  'blank-per'?: string | undefined;
  'not-for': readonly Note[];
  before: readonly Note[];
  fields: readonly Field[];
  text: readonly Part[];
  notes: readonly Note[];
}

export function isChoice(kind: FieldKind | undefined): kind is (typeof choiceKinds)[number] {
  return kind === 'choice' || kind === 'choices';
}
