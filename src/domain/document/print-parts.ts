/** Turns the parts of a document's text into the parts of one paper. */
import type { Locale } from '../locale.ts';
import {
  answerInWords,
  answerOf,
  decide,
  findField,
  isAsked,
  type Decision,
  type Situation,
} from './answers.ts';
import { isChoice, type Column, type Conditions, type Copy, type Part, type TablePart } from './content.ts';
import { answersIn } from './marked-text.ts';
import { type Box, type PrintedColumn, type PrintedPart, type PrintedRow, type Room } from './paper.ts';
import { capitalized, roomFor, type PaperWriter } from './print-text.ts';

/** How many letters go into a column: initials, a month, a few words; more make it wide. */
const tinyTextMax = 4;
const narrowTextMax = 20;
const mediumTextMax = 60;

/** The parts that this copy shows in this region, whether decided or not. */
export function shownParts(situation: Situation, copy: Copy): Part[] {
  return situation.content.text.filter(
    (part) =>
      (part['only-on'] === undefined || part['only-on'] === copy) && whetherShown(part, situation) !== 'no',
  );
}

/** Whether a part or a row is printed in this region and with these answers. */
function whetherShown(part: Conditions, situation: Situation): Decision {
  if (part.region !== undefined && part.region !== situation.region) return 'no';
  return decide(part.when, situation);
}

/** The fields whose options stand on the paper with squares: what hangs on such an option needs no square of its own. */
export function fieldsWithSquares(parts: readonly Part[], situation: Situation): Set<string> {
  const mentioned = parts.flatMap((part) => (part.as === 'paragraph' ? answersIn(part.en) : []));
  return new Set(
    mentioned.filter(
      (id) => isChoice(findField(situation.content, id)?.kind) && answerOf(situation, id) === undefined,
    ),
  );
}

/** Whether an undecided line has a square of its own: nothing else on the paper shows what it hangs on. */
function needsSquare(part: Conditions, situation: Situation, withSquares: ReadonlySet<string>): boolean {
  if (part.when === undefined || whetherShown(part, situation) !== 'undecided') return false;
  const namesOption = ![part.when.is].flat().some((value) => value === 'filled' || value === 'empty');
  return !(namesOption && withSquares.has(part.when.field));
}

export interface PrintContext {
  situation: Situation;
  locale: Locale;
  writer: PaperWriter;
  withSquares: ReadonlySet<string>;
}

/** One part, with its texts in the language of the paper and its answers or the room for them. */
export function printPart(part: Part, context: PrintContext): PrintedPart {
  const { situation, locale, writer, withSquares } = context;
  const { id } = part;
  switch (part.as) {
    case 'paragraph':
      return {
        as: 'paragraph',
        id,
        text: writer.text(part[locale]),
        hasSquare: needsSquare(part, situation, withSquares),
      };
    case 'heading':
      return { as: 'heading', id, text: writer.text(part[locale]) };
    case 'list':
      return { as: 'list', id, items: part[locale].map((item) => writer.text(item)) };
    case 'tick':
      return {
        as: 'tick',
        id,
        text: writer.text(part[locale]),
        ...(part.help ? { help: part.help[locale] } : {}),
      };
    case 'boxes':
      return { as: 'boxes', id, boxes: part.fields.flatMap((fieldId) => printBox(fieldId, context)) };
    case 'table':
      return printTable(part, context);
    case 'signature':
      return { as: 'signature', id, whose: part[locale], by: part.by, lines: part.lines };
    case 'plan':
      return { as: 'plan', id };
  }
}

function printBox(id: string, { situation, locale }: PrintContext): Box[] {
  const field = findField(situation.content, id);
  if (!field || isAsked(field, situation) === 'no') return [];
  const answer = answerOf(situation, id);
  const room: Room = answer
    ? { kind: 'answer', text: answerInWords(field, answer, locale) }
    : inBox(roomFor(field, locale) ?? { kind: 'empty' }, locale);
  return [
    {
      id,
      label: field.label[locale],
      ...(field.help && field.by === 'customer' ? { help: field.help[locale] } : {}),
      isWide: isChoice(field.kind) || field.kind === 'long-text' || (field.max ?? 0) > mediumTextMax,
      isYesNo: field.kind === 'yes-no' && answer === undefined,
      room,
    },
  ];
}

/** An option begins a line of its own there, and has a capital. */
function inBox(room: Room, locale: Locale): Room {
  if (room.kind !== 'options') return room;
  return { kind: 'options', options: room.options.map((option) => capitalized(option, locale)) };
}

function printTable(part: TablePart, context: PrintContext): PrintedPart {
  const { situation, locale, writer, withSquares } = context;
  const isHere = ({ region }: Column) => region === undefined || region === situation.region;
  const rows = (part.rows ?? []).filter((row) => whetherShown(row, situation) !== 'no');
  return {
    as: 'table',
    id: part.id,
    caption: part[locale],
    columns: part.columns
      .filter(isHere)
      .map((column): PrintedColumn => ({ id: column.id, label: column[locale], width: columnWidth(column) })),
    rows: rows.map((row): PrintedRow => ({
      id: row.id,
      hasSquare: needsSquare(row, situation, withSquares),
      // A cell whose column is not for this region falls away.
      cells: part.columns.flatMap((column, index) =>
        isHere(column) ? [writer.text(row[locale][index] ?? '', 'cell')] : [],
      ),
    })),
    // How many rows a register gets is known when the whole sheet is.
    blank: part.blank === 'fill' ? 0 : (part.blank ?? 0),
    isRegister: part.blank === 'fill',
  };
}

function columnWidth({ kind, max }: Pick<Column, 'kind' | 'max'>): PrintedColumn['width'] {
  if (kind === 'time' || kind === 'number' || (max ?? Infinity) <= tinyTextMax) return 'tiny';
  if (kind === 'date' || kind === 'yes-no' || (max ?? Infinity) <= narrowTextMax) return 'narrow';
  return (max ?? mediumTextMax) > mediumTextMax ? 'wide' : 'medium';
}
