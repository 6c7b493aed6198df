/** Editions to try the offline worker with: files, list and worker belong together, as the build writes them. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readEditionDate } from '../../integrations/built-site/offline-page.ts';
import { editionList, sumOf } from '../../integrations/offline-worker/kept-files.ts';
import { dueDate, type IsoDate } from '../../src/domain/dates.ts';
import { workerScript } from '../../integrations/offline-worker/offline-worker.ts';

/** The day of an edition that comes three months after the built one. */
export async function nextEditionDate(): Promise<IsoDate> {
  return dueDate(await readEditionDate('dist'), 3);
}

/** What a small edition leaves out: search, papers, short links, and all guides but two. */
const leftOut = [
  /^pagefind$/,
  /^cards$/,
  /^go$/,
  /^(?:en\/documents|sv\/dokument|checklists)$/,
  /\.zip$/,
  /^(?:en\/guides|sv\/guider)\/(?!card-numbers-on-paper$|ask-for-permission$|kortnummer-pa-papper$|be-om-lov$)[^/]+$/,
];

/** The built site with fewer pages, so that keeping all of it takes a moment. */
export async function smallEdition(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'small-edition-'));
  cpSync('dist', folder, {
    recursive: true,
    filter: (source) => !leftOut.some((pattern) => pattern.test(relative('dist', source))),
  });
  await writeWorker(folder, await readEditionDate(folder));
  return folder;
}

/**
 * An edition with other words on some pages, as the next one would be.
 *
 * @param before The folder of the edition it comes after.
 * @param change Gets the text of each named file.
 * @param day Of the edition; the next one's when left out.
 */
export async function anotherEdition(
  before: string,
  change: Record<string, (text: string) => string>,
  day?: IsoDate,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(before, folder, { recursive: true });
  for (const [file, write] of Object.entries(change)) {
    const path = join(folder, file);
    writeFileSync(path, write(readFileSync(path, 'utf8')));
  }
  await writeWorker(folder, day ?? (await nextEditionDate()));
  return folder;
}

async function writeWorker(folder: string, date: IsoDate): Promise<void> {
  const list = JSON.stringify(await editionList(folder));
  writeFileSync(join(folder, 'offline-list.json'), list);
  writeFileSync(join(folder, 'sw.js'), await workerScript({ version: sumOf(list), date }));
}
