import type { IsoDate } from '../domain/dates.ts';

/**
 * The day that dates in the content are compared with: `BUILD_DATE`, otherwise today.
 *
 * Not the last commit's date, as the pages use: an editor who reviews a guide today writes today's date before
 * committing, and would be told that it lies in the future.
 *
 * @param env `BUILD_DATE`.
 * @param now The clock.
 */
export function checkDate(env: Record<string, string | undefined>, now: Date): IsoDate {
  return env['BUILD_DATE'] || now.toISOString().slice(0, 10);
}
