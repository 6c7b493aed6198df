/**
 * Cuts the two families to the letters and weights the site uses, so that both together stay under 60 KiB.
 *
 * Runs before Astro reads its configuration, because Astro's local font provider wants files that exist. The cut files
 * lie in `.cache/fonts` and are made again only when they are missing.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Letters of both languages and what names and source titles need beside them. */
const letters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  'åäöÅÄÖéÉèüÜæøÆØ' +
  ' §·×½–—‘’“”…•€→−';

export interface CutFont {
  /** Path of the cut file, from the project's root. */
  path: string;
}

/**
 * @param family The Fontsource package's name after `@fontsource-variable/`.
 * @param weight A range, or one pinned weight (Satori draws a variable file at 400 without a word).
 */
export async function cutFont(
  family: string,
  weight: { min: number; max: number } | number,
): Promise<CutFont> {
  const name = typeof weight === 'number' ? `${family}-${weight}` : family;
  const path = `.cache/fonts/${name}.woff2`;
  if (!existsSync(path)) {
    const source = require.resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
    const cut = await subsetFont(await readFile(source), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weight },
    });
    await mkdir('.cache/fonts', { recursive: true });
    await writeFile(path, cut);
  }
  return { path };
}
