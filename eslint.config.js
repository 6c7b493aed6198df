import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The import rules of the layers (CONTRIBUTING.md, "Layers"): which folders a folder must not import from.
 * One pattern a folder, so that the message can say where the code belongs.
 */
const layers = {
  'src/domain/**': {
    not: ['schemas', 'editorial', 'catalog', 'i18n', 'browser', 'components', 'layouts', 'pages'],
    packages: ['astro', 'astro:*', 'node:*'],
  },
  'src/schemas/**': {
    not: ['editorial', 'catalog', 'i18n', 'browser', 'components', 'layouts', 'pages'],
    packages: ['astro:*'],
  },
  'src/editorial/**': {
    not: ['catalog', 'i18n', 'browser', 'components', 'layouts', 'pages'],
    packages: ['astro:*'],
  },
  'src/catalog/**': { not: ['editorial', 'browser', 'components', 'layouts', 'pages'], packages: [] },
  'src/i18n/**': {
    not: ['schemas', 'editorial', 'catalog', 'browser', 'components', 'layouts', 'pages'],
    packages: ['astro', 'astro:*', 'node:*'],
  },
  'src/browser/**': {
    not: ['schemas', 'editorial', 'catalog', 'components', 'layouts', 'pages'],
    packages: ['astro', 'astro:*', 'node:*'],
  },
  'src/components/**/*.ts': { not: ['schemas', 'editorial', 'pages'], packages: ['node:*'] },
  // What runs in the browser. A later rule takes the place of an earlier one.
  'src/components/**/*.{element,entry}.ts': {
    not: ['schemas', 'editorial', 'catalog', 'layouts', 'pages'],
    packages: ['astro', 'astro:*', 'node:*'],
  },
  'src/components/**/*.astro': { not: ['schemas', 'editorial', 'pages'], packages: [] },
  'src/layouts/**': { not: ['editorial', 'pages'], packages: [] },
  'src/pages/**': { not: ['schemas', 'editorial', 'browser'], packages: [] },
  'integrations/**': { not: ['catalog', 'browser', 'components', 'layouts', 'pages'], packages: ['astro:*'] },
};

const boundaries = Object.entries(layers).map(([folder, { not, packages }]) => ({
  files: [folder],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...not.map((layer) => ({
            group: [`**/${layer}/**`],
            message: `${folder} must not import from src/${layer}: imports follow one direction (CONTRIBUTING.md, "Layers").`,
          })),
          ...(packages.length > 0
            ? [{ group: packages, message: `${folder} runs without ${packages.join(', ')}.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Index access is checked by the compiler; a definite value is said in words, not with `!`.
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...boundaries,
);
