/** The parts of the service worker's world that are used. TypeScript's own library for it excludes the one for pages. */
import type { Edition } from '../../../src/domain/offline/edition.ts';

export interface WindowClient {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

/** An event that keeps the worker alive until what it began is done. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** Who asks; empty for a new page. */
  readonly clientId: string;
  /** Who will come of it: a new page, or a worker. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface PageMessageEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: WindowClient | null;
}

interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: PageMessageEvent;
}

interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    matchAll(options: {
      type: 'window' | 'all';
      includeUncontrolled?: boolean;
    }): Promise<readonly WindowClient[]>;
    get(id: string): Promise<WindowClient | undefined>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** The folder this worker answers for, with a slash at both ends. */
export const scope = new URL('./', worker.location.href).pathname;

/** The edition this worker was built with; the build puts it in. */
declare const builtEdition: Edition;
export const own: Edition = builtEdition;

/** A file's address, from its path in the list. */
export function urlOf(path: string): string {
  return new URL(scope + path, worker.location.origin).href;
}

/** The other way round; `undefined` outside the worker's folder. */
export function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== worker.location.origin || !pathname.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(scope.length));
  } catch {
    return pathname.slice(scope.length);
  }
}
