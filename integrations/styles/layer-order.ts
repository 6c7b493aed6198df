import type { Plugin } from 'vite';

const order = '@layer theme, base, components, utilities;';

/**
 * Puts the order of the cascade layers first in every built stylesheet. Components' styles may be bundled before the
 * tokens, and the first mention of a layer would otherwise decide its place.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = order + String(file.source);
      }
    },
  };
}
