import { execFileSync } from 'node:child_process';
import type { IsoDate } from '../domain/dates.ts';
import { publisher } from '../domain/publisher.ts';

let known: IsoDate | undefined;

/**
 * The day the site counts from: `BUILD_DATE`, otherwise the commit's date, otherwise (outside a repository) today.
 * The same commit gives the same bytes.
 */
export function buildDate(): IsoDate {
  known ??= publisher(process.env).buildDate ?? commitDate() ?? new Date().toISOString().slice(0, 10);
  return known;
}

function commitDate(): IsoDate | undefined {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
