/** Builds the gallery of components and serves it, for the tests that look at it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { serveFolder } from '../serve-folder.ts';

const dist = '.cache/gallery-dist';

async function build() {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist];
  const env = { ...process.env, GALLERY: '1', BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, astro, { env, maxBuffer: 64 * 1024 * 1024 });
}

/** `test` with the address of the gallery. The worker that first needs it builds it. */
export const test = base.extend<object, { gallery: string }>({
  gallery: [
    async ({}, use) => {
      await build();
      const server = await serveFolder(dist);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
