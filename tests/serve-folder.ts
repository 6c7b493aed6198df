/** A server that knows nothing but files: what the tests publish `dist/` and its copies on. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** @returns The media type of a file, by its ending. */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

export interface FolderServer {
  /** `http://127.0.0.1:49152`, without a slash. */
  origin: string;
  close(): Promise<void>;
}

/**
 * @param folder What is served.
 * @param base The path it is served under; all other addresses are refused.
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const file = path.startsWith(base) ? findFile(folder, path.slice(base.length)) : undefined;
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': typeOf(file) });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Nothing outside the folder is ever found. */
function findFile(folder: string, path: string): string | undefined {
  const inside = normalize(`/${path}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
