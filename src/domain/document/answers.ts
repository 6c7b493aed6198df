/** What has been answered, and what hangs on it. */
import type { Locale } from '../locale.ts';
import type { Region } from '../region.ts';
import { isChoice, type DocumentContent, type Field, type When } from './content.ts';

/**
 * An answer as the builder keeps it: text as typed, the id of an option or a list of them, a day as `2026-11-24`, a
 * time as `14:05`, a number as typed, `yes` or `no`.
 */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** One paper: which law it follows, and what is known when it is printed. */
export interface Situation {
  content: DocumentContent;
  region: Region;
  answers: Answers;
  /** A blank paper decides nothing but what `answers` holds; on a filled one an optional field may be left empty. */
  isBlank: boolean;
}

/** Whether something is printed. What is undecided is printed all the same. */
export type Decision = 'yes' | 'no' | 'undecided';

export function findField(content: DocumentContent, id: string): Field | undefined {
  return content.fields.find((field) => field.id === id);
}

/** @returns The answer, or `undefined` when there is none or nothing in it. */
export function answerOf(situation: Situation, id: string): Answer | undefined {
  const answer = situation.answers[id];
  return answer === undefined || answer.length === 0 ? undefined : answer;
}

/** Whether a field is asked here: for this region, and when what it hangs on is answered so. */
export function isAsked(field: Field, situation: Situation): Decision {
  if (field.region !== undefined && field.region !== situation.region) return 'no';
  return decide(field.when, situation);
}

/** Whether a condition holds. A field that is not asked, or does not exist, counts as empty. */
export function decide(when: When | undefined, situation: Situation): Decision {
  if (when === undefined) return 'yes';
  const field = findField(situation.content, when.field);
  const asked = field ? isAsked(field, situation) : 'no';
  if (asked === 'undecided') return 'undecided';

  const answer = asked === 'yes' ? answerOf(situation, when.field) : undefined;
  if (asked === 'yes' && answer === undefined && (situation.isBlank || field?.required)) return 'undecided';
  const wanted = typeof when.is === 'string' ? [when.is] : when.is;
  return wanted.some((value) => holds(value, answer)) ? 'yes' : 'no';
}

function holds(value: string, answer: Answer | undefined): boolean {
  if (value === 'empty') return answer === undefined;
  if (value === 'filled') return answer !== undefined;
  return typeof answer === 'string' ? answer === value : (answer ?? []).includes(value);
}

const dateLocales = { en: 'en-US', sv: 'sv-SE' } as const satisfies Record<Locale, string>;
// American English would put a comma before "and"; the format asks for "a, b and c".
const listLocales = { en: 'en-GB', sv: 'sv-SE' } as const satisfies Record<Locale, string>;

/** An answer as it stands in a sentence: "our website and our newsletter", "24 november 2026". */
export function answerInWords(field: Field, answer: Answer, locale: Locale): string {
  if (isChoice(field.kind)) {
    const ids = typeof answer === 'string' ? [answer] : answer;
    const options = (field.options ?? [])
      .filter(({ id }) => ids.includes(id))
      .map((option) => option[locale]);
    return new Intl.ListFormat(listLocales[locale], { type: 'conjunction' }).format(options);
  }
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  switch (field.kind) {
    case 'date':
      return inLocale(locale, { dateStyle: 'long' }, `${text}T00:00:00Z`) ?? text;
    case 'time':
      return inLocale(locale, { hour: 'numeric', minute: '2-digit' }, `1970-01-01T${text}:00Z`) ?? text;
    case 'number':
      return new Intl.NumberFormat(dateLocales[locale]).format(Number(text));
    default:
      return text;
  }
}

/** @returns `undefined` for what is no day or time: then it is printed as it was typed. */
function inLocale(locale: Locale, format: Intl.DateTimeFormatOptions, time: string): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(dateLocales[locale], { ...format, timeZone: 'UTC' }).format(date);
}
