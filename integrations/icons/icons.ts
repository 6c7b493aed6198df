import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { iconAddress, iconFiles, type IconFile } from '../../src/domain/addresses.ts';

/** `--color-paper` in the light look: the ground of icons that may not be see-through. */
const paper = '#fcfdfb';

/** Draws the icons for home screens from `public/favicon.svg`, so that no picture lies in the repository. */
export function icons(): AstroIntegration {
  let mark: Promise<Buffer>;
  return {
    name: 'safe-hands:icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        mark = readFile(new URL('favicon.svg', config.publicDir));
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('icons/', dir), { recursive: true });
        const svg = await mark;
        await Promise.all(
          iconFiles.map(async (file) => {
            const png = await drawIcon(svg, file);
            await writeFile(fileURLToPath(new URL(iconAddress(file).slice(1), dir)), png);
          }),
        );
      },
    },
  };
}

/**
 * @param file Which icon: iOS wants no see-through corners (180), and a maskable icon keeps everything within the
 *   middle four fifths, because devices cut the rest away.
 */
export async function drawIcon(svg: Buffer, file: IconFile): Promise<Buffer> {
  const side = Number(file.replace('maskable-', ''));
  const isFilled = file === '180' || file.startsWith('maskable-');
  const markSide = Math.round(side * (file.startsWith('maskable-') ? 0.6 : isFilled ? 0.8 : 1));
  const mark = await sharp(svg, { density: (72 * markSide) / 40 })
    .resize(markSide, markSide)
    .png()
    .toBuffer();
  const background = isFilled ? paper : { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: side, height: side, channels: 4, background } })
    .composite([{ input: mark, gravity: 'center' }])
    .png({ palette: true })
    .toBuffer();
}
