import { homeAddress, iconAddress, iconFiles, withBase, type IconFile } from './addresses.ts';
import type { Locale } from './locale.ts';

/** What a device is told when someone puts the site on its home screen, in words and addresses. */
export interface WebManifestTexts {
  name: string;
  /** At most 15 characters: it stands under the icon. */
  shortName: string;
  description: string;
  /** Ways in that a long press on the icon offers: a name and an address without base. */
  shortcuts: readonly { name: string; address: string }[];
}

/**
 * The web manifest of one language.
 *
 * @param base The base path the site is published under. The scope is all of it, so that links to the other language
 *   and short links stay in the installed site.
 */
export function webManifest(locale: Locale, base: string, texts: WebManifestTexts): Record<string, unknown> {
  const start = withBase(base, homeAddress(locale));
  return {
    id: start,
    name: texts.name,
    short_name: texts.shortName,
    description: texts.description,
    lang: locale,
    dir: 'ltr',
    start_url: start,
    scope: withBase(base, '/'),
    display: 'standalone',
    // `--color-paper`, light: a manifest knows one look only.
    background_color: '#fcfdfb',
    theme_color: '#fcfdfb',
    icons: [
      { src: withBase(base, '/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...iconFiles.map((file) => ({
        src: withBase(base, iconAddress(file)),
        type: 'image/png',
        ...iconUse(file),
      })),
    ],
    shortcuts: texts.shortcuts.map(({ name, address }) => ({ name, url: withBase(base, address) })),
  };
}

/** A maskable icon has room around it, because devices cut it into a shape of their own. */
function iconUse(file: IconFile): { sizes: string; purpose: string } {
  const side = file.replace('maskable-', '');
  return { sizes: `${side}x${side}`, purpose: file.startsWith('maskable-') ? 'maskable' : 'any' };
}
