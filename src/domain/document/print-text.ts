/** Puts answers, or room for them, into the texts of one paper. */
import type { Locale } from '../locale.ts';
import { answerInWords, answerOf, findField, type Situation } from './answers.ts';
import { isChoice, type Field } from './content.ts';
import { tokens } from './marked-text.ts';
import { shortKinds, type PrintedText, type Room, type Run } from './paper.ts';

/** A text longer than this takes a long line. */
const longTextMax = 60;
const rulesForLongText = 3;

/** Where an answer stands: on its own at the head of the paper, in a line of text, or in the cell of a table. */
type Place = 'text' | 'cell';

interface Position {
  /** It begins a sentence, a cell or the line of its own. */
  isFirstWord: boolean;
  /** A `**label:**` stands right before it. */
  isLabeled: boolean;
  isCell: boolean;
}

/**
 * Writes the texts of one paper, from head to foot: the first mention of an empty answer is a line, later ones are the
 * words that stand for it.
 */
export class PaperWriter {
  readonly #situation: Situation;
  readonly #locale: Locale;
  readonly #mentioned = new Set<string>();

  constructor(situation: Situation, locale: Locale) {
    this.#situation = situation;
    this.#locale = locale;
  }

  /** The answer to a field on a line of its own, such as the business at the head. */
  line(field: Field): Run {
    const run = this.#answer(field, { isFirstWord: true, isLabeled: false, isCell: false });
    return run ?? { kind: 'line', length: lineLength(field), label: field.label[this.#locale] };
  }

  /** A text with its answers. In the cell of a table an empty answer is left out: the cell itself is the room. */
  text(text: string, place: Place = 'text'): PrintedText {
    const runs: Run[] = [];
    let room: Room | undefined;
    for (const token of tokens(text)) {
      if ('text' in token) {
        runs.push({ kind: 'words', ...token });
        continue;
      }
      const field = findField(this.#situation.content, token.answer);
      if (!field) continue;
      const isLabeled = followsLabel(runs);
      const given = this.#answer(field, {
        isFirstWord: beginsSentence(runs),
        isLabeled,
        isCell: place === 'cell',
      });
      if (given) runs.push(given);
      else if (place === 'text') {
        room = roomFor(field, this.#locale);
        if (!room) {
          const label = isLabeled ? {} : { label: field.label[this.#locale] };
          runs.push({ kind: 'line', length: lineLength(field), ...label });
        }
      }
    }
    return room ? { runs, room } : { runs };
  }

  /** What is given, or the words for an answer mentioned before; `undefined` where there must be room for a pen. */
  #answer(field: Field, { isFirstWord, isLabeled, isCell }: Position): Run | undefined {
    const answer = answerOf(this.#situation, field.id);
    if (answer !== undefined) {
      const words = answerInWords(field, answer, this.#locale);
      // An address is written as it is.
      return {
        kind: 'answer',
        text: isFirstWord && field.kind !== 'contact' ? capitalized(words, this.#locale) : words,
      };
    }
    // An empty cell mentions nothing.
    if (isCell) return undefined;
    if (this.#mentioned.has(field.id) && field.again) {
      const words = field.again[this.#locale];
      // After a label stands a sentence: "Your personal data: The business is responsible for them."
      const text = isFirstWord || isLabeled ? capitalized(words, this.#locale) : words;
      return { kind: 'words', text, isStrong: false };
    }
    this.#mentioned.add(field.id);
    return undefined;
  }
}

/** The same with a capital: where an answer begins a sentence, a cell or a box. */
export function capitalized(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Room for an answer that needs more than a line in the text, or `undefined`. */
export function roomFor(field: Field, locale: Locale): Room | undefined {
  if (isChoice(field.kind))
    return { kind: 'options', options: (field.options ?? []).map((option) => option[locale]) };
  if (field.kind === 'long-text') return { kind: 'ruled', lines: field.lines ?? rulesForLongText };
  return undefined;
}

function lineLength(field: Field): 'short' | 'medium' | 'long' {
  if (shortKinds.includes(field.kind)) return 'short';
  return (field.max ?? 0) > longTextMax ? 'long' : 'medium';
}

/** Nothing stands before it, or the end of a sentence. A label in front, "**Until:**", begins none. */
function beginsSentence(runs: readonly Run[]): boolean {
  const before = runs
    .map((run) => (run.kind === 'line' ? 'a word' : run.text))
    .join('')
    .trimEnd();
  return before === '' || /[.!?]["”’)]*$/.test(before);
}

/** A `**label:**` stands right before it, so that no small label is needed. */
function followsLabel(runs: readonly Run[]): boolean {
  const label = runs.findLast((run) => run.kind !== 'words' || run.text.trim() !== '');
  return label?.kind === 'words' && label.isStrong && label.text.trimEnd().endsWith(':');
}
