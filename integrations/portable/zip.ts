import { zipSync, type Zippable } from 'fflate';

/** Whose rules the files' rights follow. */
const unix = 3;
/** A file everybody may read and its owner write; without it `unzip` makes files that nobody may read. */
const plainFile = 0o100644;

/**
 * Packs files so that the same files and day give the same bytes.
 *
 * @param date The day every file in the zip has: `2026-11-24`. Written as the zip's own local time, so that the time zone
 *   of the machine does not show.
 */
export function zipFolder(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents: Zippable = Object.fromEntries(sorted);
  return zipSync(contents, { level: 9, mtime, os: unix, attrs: plainFile << 16 });
}
