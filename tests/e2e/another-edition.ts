import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEditionDate } from '../../integrations/built-site/offline-page.ts';
import { editionList, sumOf } from '../../integrations/offline-worker/kept-files.ts';
import { dueDate, type IsoDate } from '../../src/domain/dates.ts';
import { workerScript } from '../../integrations/offline-worker/offline-worker.ts';

/** The day of an edition that comes three months after the built one. */
export async function nextEditionDate(): Promise<IsoDate> {
  return dueDate(await readEditionDate('dist'), 3);
}

/**
 * A build with other words on some pages, as the next edition would be: files, list and worker belong together.
 *
 * @param change Gets the text of each named file.
 * @param day Of the edition; the next one's when left out.
 */
export async function anotherEdition(
  change: Record<string, (text: string) => string>,
  day?: IsoDate,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync('dist', folder, { recursive: true });
  for (const [file, write] of Object.entries(change)) {
    const path = join(folder, file);
    writeFileSync(path, write(readFileSync(path, 'utf8')));
  }
  const list = JSON.stringify(await editionList(folder));
  const date = day ?? (await nextEditionDate());
  writeFileSync(join(folder, 'offline-list.json'), list);
  writeFileSync(join(folder, 'sw.js'), await workerScript({ version: sumOf(list), date }));
  return folder;
}
