import type { Plugin } from 'vite';

const helperId = '\0vite/preload-helper.js';

/**
 * Replaces the code that Vite adds to every page for asking, ahead of `import()`, for the styles and modules of what is
 * loaded on demand: 700 bytes compressed. There is one stylesheet for the whole site, parts loaded on demand need little
 * beside what the page has, and from a folder such links fail.
 */
export function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    enforce: 'pre',
    load(id) {
      return id === helperId ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
