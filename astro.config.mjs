import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './integrations/content-check.ts';
import { cutFont } from './integrations/fonts/cut.ts';
import { gallery, isGalleryBuild } from './integrations/gallery.ts';
import { icons } from './integrations/icons/icons.ts';
import { sourceMarks } from './integrations/markdown/source-marks.ts';
import { offlineWorker } from './integrations/offline-worker/offline-worker.ts';
import { portable } from './integrations/portable/portable.ts';
import { noPreloadHelper } from './integrations/scripts/no-preload-helper.ts';
import { layerOrder } from './integrations/styles/layer-order.ts';
import { previews } from './integrations/previews/previews.ts';
import { publisherSettings } from './integrations/publisher-settings.ts';
import { searchIndex } from './integrations/search-index/search-index.ts';
import { pageSitemap } from './integrations/sitemap/page-sitemap.ts';
import { publisher } from './src/domain/publisher.ts';

const { siteUrl, basePath } = publisher(process.env);

const besley = await cutFont('besley', { min: 400, max: 750 });
const schibstedGrotesk = await cutFont('schibsted-grotesk', { min: 400, max: 650 });

/** A family from a cut file: preloaded, hashed, with a fallback measured to the same width. */
const family = (name, cssVariable, file, weight, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants: [{ src: [`./${file}`], weight, style: 'normal' }] },
});

/**
 * Scripts in few files: what every page runs, what pages of content run, and each page's own. Without this
 * each shared module becomes a request of its own. The shell comes first: a chunk takes what its modules import along.
 */
const scriptChunks = {
  groups: [
    {
      // What the dialog and the page of results share; the marker of the page one arrives at does without it.
      name: 'search',
      test: /src\/(?:domain\/search\/(?!mark|stem|words)|components\/search\/(?!.*entry|draw)|browser\/(?:search|pagefind|recent|hit))/,
      minShareCount: 2,
      priority: 1,
    },
    {
      name: 'shell',
      test: /src\/(?:components\/shell|browser\/(?:storage|settings|clipboard|markup)|domain\/(?:locale|region|settings|search\/words)|i18n\/in-page)|node_modules\/valibot/,
      minShareCount: 2,
      priority: 2,
    },
    {
      name: 'content',
      test: /src\/(?:components\/(?:checklist|guide)\/(?!.*entry)|browser\/progress-store|domain\/progress|i18n\/.*(?:progress|incident))/,
      minShareCount: 2,
      priority: 1,
    },
  ],
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  cacheDir: './.cache/astro',
  // Shorter than the default attribute, in every rule and on every element.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  i18n: {
    locales: ['en', 'sv'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    // Shiki writes inline styles, which the Content-Security-Policy refuses.
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [sourceMarks] }),
  },
  integrations: isGalleryBuild(process.env)
    ? [mdx(), gallery()]
    : [
        contentCheck(),
        publisherSettings(),
        mdx(),
        icons(),
        previews(),
        pageSitemap(),
        searchIndex(),
        portable(),
        offlineWorker(),
      ],
  fonts: [
    family('Besley', '--font-besley', besley.path, '400 750', [
      'Rockwell',
      'Roboto Slab',
      'Georgia',
      'serif',
    ]),
    family('Schibsted Grotesk', '--font-schibsted-grotesk', schibstedGrotesk.path, '400 650', [
      'Helvetica Neue',
      'Arial',
      'sans-serif',
    ]),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "frame-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self' file:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [tailwindcss(), layerOrder(), noPreloadHelper()],
    // One stylesheet for the whole site: it is small, and every page after the first has it already.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: scriptChunks } } } } },
  },
});
