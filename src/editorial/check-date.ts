import { localDay, type IsoDate } from '../domain/dates.ts';

/**
 * The day that dates in the content are compared with: today where the editor is, or `BUILD_DATE` when that is later.
 *
 * Not the last commit's date, as the pages use: an editor who reviews a guide today writes today's date before
 * committing, and would be told that it lies in the future. An earlier `BUILD_DATE` makes an old edition again, of the
 * same content.
 *
 * @param env `BUILD_DATE`.
 * @param now The clock.
 */
export function checkDate(env: Record<string, string | undefined>, now: Date): IsoDate {
  const today = localDay(now);
  const built = env['BUILD_DATE'] ?? '';
  return built > today ? built : today;
}
