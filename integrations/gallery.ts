import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const folder = new URL('../src/components/gallery/', import.meta.url);

/** Whether this build is to make the gallery: `GALLERY=1`, which only the tests and people at work on a style set. */
export function isGalleryBuild(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['GALLERY'] === '1';
}

/**
 * Builds the gallery of all components, `/en/gallery/` and `/sv/gallery/`, and nothing else: the site's own pages are
 * looked for in the gallery's folder, where there are none. What is published must not have this integration.
 */
export function gallery(): AstroIntegration {
  return {
    name: 'safe-hands:gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        updateConfig({ srcDir: folder, cacheDir: new URL('../.cache/gallery-astro/', import.meta.url) });
        const entrypoint = fileURLToPath(new URL('GalleryPage.astro', folder));
        injectRoute({ pattern: '/en/gallery', entrypoint });
        injectRoute({ pattern: '/sv/gallery', entrypoint });
      },
    },
  };
}
