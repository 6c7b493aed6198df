/** A slow phone line between a browser and a folder: 1.6 Mbit/s shared by all that is asked for, 150 ms before each answer. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { typeOf } from '../tests/serve-folder.ts';

const bytesPerMs = 1.6e6 / 8 / 1000;
const delayMs = 150;

export interface SlowLine {
  origin: string;
  /** Counts from now on. */
  reset(): void;
  /** What has been asked for since: bytes as sent, with Brotli. */
  count(): { requests: number; bytes: number };
  /** @returns When nothing has been asked for in half a second. */
  quiet(): Promise<void>;
  close(): void;
}

export async function openSlowLine(folder: string): Promise<SlowLine> {
  const bodies = new Map<string, Buffer>();
  let freeAt = 0;
  let count = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    let body = bodies.get(file);
    try {
      body ??= brotliCompressSync(readFileSync(file));
    } catch {
      response.writeHead(404).end();
      return;
    }
    bodies.set(file, body);
    const sent = body;
    count = { requests: count.requests + 1, bytes: count.bytes + sent.length };
    const now = performance.now();
    freeAt = Math.max(freeAt, now + delayMs) + sent.length / bytesPerMs;
    setTimeout(() => {
      response
        .writeHead(200, {
          'Content-Type': typeOf(file),
          'Content-Encoding': 'br',
          'Cache-Control': 'max-age=600',
        })
        .end(sent);
    }, freeAt - now);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The slow line has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    reset: () => {
      count = { requests: 0, bytes: 0 };
    },
    count: () => count,
    quiet: async () => {
      for (let before = -1; before !== count.requests;) {
        before = count.requests;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
