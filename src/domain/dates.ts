import type { Locale } from './locale.ts';

/** A calendar day as `2026-11-24`: what content stores and what `<time datetime>` takes. */
export type IsoDate = string;

const dateLocales = { en: 'en-US', sv: 'sv-SE' } as const satisfies Record<Locale, string>;

/** "Nov 24, 2026", "24 nov. 2026": in fact boxes, lists and stamps. */
export function formatDate(date: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

/** "November 2026": a heading over what happened that month. */
export function formatMonth(date: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocales[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}

/** The day it is where this runs. UTC's is another one for an hour or more each night. */
export function localDay(now: Date): IsoDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * The day a text is due for its next review.
 *
 * @param reviewed The day someone last went through it.
 * @param everyMonths Months between two reviews. The 31st of a month that has 30 days becomes its last day.
 */
export function dueDate(reviewed: IsoDate, everyMonths: number): IsoDate {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + everyMonths + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + everyMonths, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whether the review day has passed. Due today is not overdue. */
export function isOverdue(due: IsoDate, today: IsoDate): boolean {
  return today > due;
}
