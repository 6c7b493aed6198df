/** Writes the search into `dist/pagefind/`, after the pages: from the content, for the pages that were built. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, type Localized } from '../../src/domain/locale.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { allRecords } from './records.ts';
import { searchFiles } from './search-files.ts';

export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'safe-hands:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // No rule is asked, so the day does not matter.
        const content = readContent(root, '9999-12-31');
        const all: Localized<IndexedRecord[]> = {
          en: allRecords(content, 'en'),
          sv: allRecords(content, 'sv'),
        };
        const records = { en: all.en.filter(isBuilt(dist)), sv: all.sv.filter(isBuilt(dist)) };
        const files = await searchFiles(content, records);
        for (const { path, content: bytes } of files) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`${records.en.length} + ${records.sv.length} records, ${files.length} files`);
        for (const locale of locales) {
          const left = all[locale].length - records[locale].length;
          if (left > 0)
            logger.warn(`${left} records (${locale}) lead to pages that were not built and are left out`);
        }
      },
    },
  };
}

/** Nothing is found that does not open. */
function isBuilt(dist: string): (record: IndexedRecord) => boolean {
  return ({ address }) => existsSync(join(dist, address.replace(/#.*$/, ''), 'index.html'));
}
