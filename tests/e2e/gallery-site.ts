/** Builds the gallery of components and serves it, for the tests that look at it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';

const dist = '.cache/gallery-dist';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function build() {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist];
  const env = { ...process.env, GALLERY: '1', BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, astro, { env, maxBuffer: 64 * 1024 * 1024 });
}

/** A server that knows nothing but files. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  readFile(join(dist, file)).then(
    (content) =>
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(content),
    () => response.writeHead(404).end(),
  );
});

/** `test` with the address of the gallery. The worker that first needs it builds it. */
export const test = base.extend<object, { gallery: string }>({
  gallery: [
    async ({}, use) => {
      await build();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
