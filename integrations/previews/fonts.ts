import { readFile } from 'node:fs/promises';
import type { SatoriOptions } from 'satori';
import { cutFont } from '../fonts/cut.ts';

/** Satori draws a variable font at 400 without a word, so each weight is cut to a file of its own. */
const cuts = [
  { name: 'Besley', family: 'besley', weight: 430 },
  { name: 'Besley', family: 'besley', weight: 500 },
  { name: 'Besley', family: 'besley', weight: 560 },
  { name: 'Besley', family: 'besley', weight: 600 },
  { name: 'Schibsted Grotesk', family: 'schibsted-grotesk', weight: 500 },
] as const;

/** The name under which a weight is drawn: Satori knows only whole hundreds. */
export function fontName(
  family: (typeof cuts)[number]['name'],
  weight: (typeof cuts)[number]['weight'],
): string {
  return `${family} ${weight}`;
}

export async function cardFonts(): Promise<SatoriOptions['fonts']> {
  return Promise.all(
    cuts.map(async ({ name, family, weight }) => {
      const { path } = await cutFont(family, weight);
      return {
        name: fontName(name, weight),
        data: await readFile(path),
        weight: 400,
        style: 'normal',
      } as const;
    }),
  );
}
