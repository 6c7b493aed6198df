/**
 * Makes the portable edition: a zip in `dist/` whose `index.html` opens by double-click. It is derived from the finished
 * site, so that what works online works there; `src/domain/offline/editions.ts` names every difference.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutBase } from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { portableFileName } from '../../src/domain/offline/editions.ts';
import { wayToRoot } from '../../src/domain/offline/edition-address.ts';
import { offline as en } from '../../src/i18n/en/offline.ts';
import { offline as sv } from '../../src/i18n/sv/offline.ts';
import { builtFiles } from '../built-site/files.ts';
import { inMegabytes } from '../../src/domain/offline/size.ts';
import { fillPlaces, offlinePageFile, readEditionDate } from '../built-site/offline-page.ts';
import { keepParts } from './edition-parts.ts';
import { isInFolder } from './left-out.ts';
import { portableModules, runtimeScript } from './modules.ts';
import { portablePage, type Folder } from './page.ts';
import { readMeFiles } from './read-me.ts';
import { portableSearch } from './search.ts';
import { relativeStyles } from './styles.ts';
import { zipFolder } from './zip.ts';

const texts = { en, sv };

export function portable(): AstroIntegration {
  let base = '/';
  let siteUrl = '';
  return {
    name: 'safe-hands:portable',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        siteUrl = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const date = await readEditionDate(root);
        const files = await portableFiles(root, { base, siteUrl, date });
        const zip = zipFolder(files, date);
        const name = portableFileName(date);
        await writeFile(join(root, name), zip);
        const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        const sum = createHash('sha256').update(zip).digest('hex');
        await writeOnline(root, { size: zip.length, unpacked, sum });
        logger.info(`dist/${name}, ${inMegabytes(zip.length, 'en')}, ${files.size} files, SHA-256 ${sum}`);
      },
    },
  };
}

/** Every file of the folder, by its place there. */
export async function portableFiles(
  root: string,
  { base, siteUrl, date }: { base: string; siteUrl: string; date: string },
): Promise<Map<string, Uint8Array>> {
  const built = await builtFiles(root);
  const builtSet = new Set(built);
  const kept = built.filter(isInFolder);
  const keptSet = new Set(kept);
  const folder: Folder = {
    base,
    siteUrl,
    has: (file) => keptSet.has(file),
    isBuilt: (file) => builtSet.has(file),
  };

  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array) =>
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const entries = new Set<string>();
  for (const file of kept) {
    const content = await readFile(join(root, file));
    if (file.endsWith('.html')) {
      const html = content.toString('utf8');
      for (const [, entry = ''] of html.matchAll(/<script type="module" src="[^"]*?([^/"]+)"/g))
        entries.add(entry);
      add(file, portablePage(html, file, folder));
    } else if (file.endsWith('.css')) {
      const way = wayToRoot(file);
      const toRelative = (address: string) => {
        const own = withoutBase(base, address);
        return own === undefined ? undefined : way + own.slice(1);
      };
      add(file, relativeStyles(content.toString('utf8'), toRelative, file));
    } else add(file, content);
  }

  const scripts = new Map([
    ...(await portableModules(join(root, 'assets'), entries)),
    ...(await portableSearch(root, built)),
    ['store.js', await runtimeScript('store-frame')],
  ]);
  for (const [name, script] of scripts) add(`portable/${name}`, script);
  for (const name of ['portable.css', 'store.html']) {
    add(`portable/${name}`, await readFile(new URL(`./folder/${name}`, import.meta.url)));
  }
  for (const [name, text] of readMeFiles(date)) add(name, text);
  return files;
}

/** Size and sum of the zip go into the online page only: inside the zip they could not be true. */
async function writeOnline(
  root: string,
  zip: { size: number; unpacked: number; sum: string },
): Promise<void> {
  for (const locale of locales) {
    const file = join(root, offlinePageFile(locale));
    const html = keepParts(await readFile(file, 'utf8'), 'online');
    const t = texts[locale];
    const size = inMegabytes(zip.size, locale);
    const groups = zip.sum.match(/.{8}/g) ?? [];
    const filled = fillPlaces(html, {
      'zip-download': t.download(size),
      'zip-sizes': t.sizeUnpacked(size, inMegabytes(zip.unpacked, locale)),
      'zip-sum': groups.map((group) => `<span>${group}</span>`).join(''),
    });
    await writeFile(file, filled);
  }
}
