/** A server that knows nothing but files, and whatever can go wrong with one while somebody reads. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

export interface UnreliableServer {
  origin: string;
  /** The folder whose files are sent; may change, as when a new build is put up. */
  folder: string;
  /** Every address that was asked for, in order. */
  asked: string[];
  /** Files that break off, are missing, or never come, though they are in the folder. */
  refuse: (path: string) => 'missing' | 'broken' | 'silent' | undefined;
  /** The network is gone: connections that are open too. */
  goDown(): void;
  comeBack(): void;
  close(): void;
}

/** @param under The path the folder is put under: `/`, `/kb/`. All other addresses are refused. */
export async function serveUnreliably(folder: string, under = '/'): Promise<UnreliableServer> {
  const sockets = new Set<Socket>();
  let isDown = false;
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    server.asked.push(path);
    if (isDown) return void request.socket.destroy();
    const name = path.startsWith(under) ? path.slice(under.length) : undefined;
    const refusal = name === undefined ? 'missing' : server.refuse(name);
    if (refusal === 'broken') return void request.socket.destroy();
    if (refusal === 'silent') return;
    const file = name === undefined || refusal ? undefined : fileIn(server.folder, name);
    if (file === undefined) return void response.writeHead(404).end('There is no such file.');
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(readFileSync(file));
  });
  http.on('connection', (socket) => {
    if (isDown) return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: UnreliableServer = {
    origin: `http://127.0.0.1:${port}`,
    folder,
    asked: [],
    refuse: () => undefined,
    goDown() {
      isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack() {
      isDown = false;
    },
    close() {
      this.goDown();
      http.close();
    },
  };
  return server;
}

function fileIn(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  const file = name === '' || name.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
