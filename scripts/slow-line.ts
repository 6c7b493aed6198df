/** A slow phone line between a browser and a folder: 1.6 Mbit/s shared by all that is asked for, 150 ms before each answer. */
import { readdirSync, readFileSync } from 'node:fs';
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
  /**
   * What has been asked for since: bytes as sent, with Brotli.
   *
   * @param before Only what had been asked for then, as `Date.now()` has it.
   */
  count(before?: number): { requests: number; bytes: number };
  /** @returns When nothing has been asked for in half a second. */
  quiet(): Promise<void>;
  close(): void;
}

export async function openSlowLine(folder: string): Promise<SlowLine> {
  // Made ready beforehand: the line would stand still while a file is compressed.
  const bodies = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:pagefind|assets)\b.*\.\w+$/.test(name))
      .map((name) => join(folder, name))
      .map((file): [string, Buffer] => [file, brotliCompressSync(readFileSync(file))]),
  );
  let freeAt = 0;
  let asked: { at: number; bytes: number }[] = [];
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
    asked.push({ at: Date.now(), bytes: sent.length });
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
      asked = [];
    },
    count: (before = Infinity) => {
      const counted = asked.filter(({ at }) => at < before);
      return { requests: counted.length, bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    quiet: async () => {
      for (let before = -1; before !== asked.length;) {
        before = asked.length;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
