import { defineConfig } from 'vitest/config';

/**
 * `unit`: domain, editorial rules, tools. `content`: every file of `src/content`. `site`: the built pages in `dist/`.
 * `search`: judged queries against the built index. None of them needs Astro; the last two need a build.
 */
const project = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 120_000 },
});

export default defineConfig({
  test: { projects: ['unit', 'content', 'site', 'search'].map(project) },
});
