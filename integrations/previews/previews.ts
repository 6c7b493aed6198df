import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardAddress } from '../../src/domain/addresses.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { readBuiltPages } from '../built-site/read-pages.ts';
import type { Card } from './card.ts';
import { cardsOf } from './cards.ts';
import { drawCard } from './draw.ts';
import { cardFonts } from './fonts.ts';

const cacheFolder = '.cache/cards';
/** Satori sets words on one core while the pictures before are written on others. */
const atOnce = 4;

/** Draws the picture that each page names for those who share it, `/cards/<locale>/<id>.png`. */
export function previews(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'safe-hands:previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // No rule is asked, so the day does not matter.
        const cards = cardsOf(await readBuiltPages(dir), readContent(root, '9999-12-31'));
        const drawn = await writeCards(cards, dir);
        logger.info(`${cards.length} preview cards, ${drawn} of them drawn anew`);
      },
    },
  };
}

/** @returns How many were not in the cache. */
async function writeCards(cards: readonly Card[], dir: URL): Promise<number> {
  const fonts = await cardFonts();
  const drawing = await drawingVersion(fonts.map(({ data }) => Buffer.from(data as Uint8Array)));
  await mkdir(cacheFolder, { recursive: true });
  const waiting = [...cards];
  let drawn = 0;
  const work = async () => {
    for (let card = waiting.shift(); card !== undefined; card = waiting.shift()) {
      const cached = `${cacheFolder}/${hash([drawing, JSON.stringify(card)])}.png`;
      if (!existsSync(cached)) {
        await writeFile(cached, await drawCard(card, fonts));
        drawn += 1;
      }
      const target = fileURLToPath(new URL(cardAddress(card.id, card.locale).slice(1), dir));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(cached, target);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return drawn;
}

/** Changes when the drawing or a font does: then no cached card is used. */
async function drawingVersion(fonts: readonly Buffer[]): Promise<string> {
  const folder = import.meta.dirname;
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return hash([...(await Promise.all(sources.map((name) => readFile(`${folder}/${name}`)))), ...fonts]);
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}
