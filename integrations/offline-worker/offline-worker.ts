/** Writes the offline worker `sw.js` and the list of what it keeps, after everything else of the build. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../../src/domain/locale.ts';
import type { Edition } from '../../src/domain/offline/edition.ts';
import { offline as en } from '../../src/i18n/en/offline.ts';
import { offline as sv } from '../../src/i18n/sv/offline.ts';
import { inMegabytes } from '../../src/domain/offline/size.ts';
import { classicScript } from '../built-site/classic-script.ts';
import { fillPlaces, offlinePageFile, readEditionDate } from '../built-site/offline-page.ts';
import { editionList, sumOf } from './kept-files.ts';

const texts = { en, sv };

export function offlineWorker(): AstroIntegration {
  return {
    name: 'safe-hands:offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await writeSize(root);
        const list = await editionList(root);
        const text = JSON.stringify(list);
        await writeFile(join(root, 'offline-list.json'), text);
        const edition = { version: sumOf(text), date: await readEditionDate(root) };
        await writeFile(join(root, 'sw.js'), await workerScript(edition));
        logger.info(`sw.js keeps ${list.files.length} files, ${inMegabytes(list.bytes, 'en')}`);
      },
    },
  };
}

/** The offline page says how much there is to get. Its own few letters more or less do not show in the number. */
async function writeSize(root: string): Promise<void> {
  const { bytes } = await editionList(root);
  for (const locale of locales) {
    const file = join(root, offlinePageFile(locale));
    const html = await readFile(file, 'utf8');
    await writeFile(
      file,
      fillPlaces(html, { 'pages-to-get': texts[locale].sizeToGet(inMegabytes(bytes, locale)) }),
    );
  }
}

/** @returns One classic script: browsers that have no module workers keep pages too. */
export function workerScript(edition: Edition): Promise<string> {
  return classicScript(new URL('./worker/worker.ts', import.meta.url), {
    builtEdition: JSON.stringify(edition),
  });
}
