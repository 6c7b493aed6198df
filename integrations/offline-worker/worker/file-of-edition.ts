/** A file from the network, trusted only when its sum is the one in the edition's list. */
import { sumLength, type KeepFailure } from '../../../src/domain/offline/edition.ts';
import type { KeptEdition } from './kept-editions.ts';
import { urlOf } from './scope.ts';

/** Why an edition is not here. */
export class KeepError extends Error {
  override name = 'KeepError';
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Asks for an address, one time or more. */
export type Ask = (url: string, cache: RequestCache) => Promise<Response>;

/** @throws KeepError when the server sends something else. */
export async function fetchFile(ask: Ask, path: string, sum: string): Promise<Response> {
  const url = urlOf(path);
  // First from the browser's own cache: the page that is open has fetched some of it just now.
  let response = await ask(url, 'default');
  let bytes = await response.arrayBuffer();
  if ((await sumOf(bytes)) !== sum) {
    response = await ask(url, 'reload');
    bytes = await response.arrayBuffer();
  }
  // Some servers send the page for lost addresses with its own status: the sum decides, not the status.
  if ((await sumOf(bytes)) !== sum) throw notOfEdition(response);
  return new Response(bytes, { headers: keptHeaders(response) });
}

/**
 * A kept file. One that has got lost is fetched anew when the server still has the same.
 *
 * @returns `undefined` when it is lost: then nothing else may stand in for it.
 */
export async function readKept(edition: KeptEdition, path: string): Promise<Response | undefined> {
  const kept = await edition.cache.match(urlOf(path));
  const sum = edition.files.get(path);
  if (kept || sum === undefined) return kept;
  try {
    const file = await fetchFile((url, cache) => fetch(url, { cache }), path, sum);
    // On a full device the reader has it at least now.
    await edition.cache.put(urlOf(path), file.clone()).catch(() => undefined);
    return file;
  } catch {
    return undefined;
  }
}

export function notOfEdition({ ok, status, url }: Response): KeepError {
  return ok
    ? new KeepError('other-edition', `${url} is of another edition.`)
    : new KeepError('missing-file', `The server answered ${status} for ${url}.`);
}

/** The beginning of the SHA-256 sum, as the build writes it. */
export async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, sumLength);
}

/** All but what says how the bytes came: they are unpacked now, and the same for everyone. */
function keptHeaders(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    headers.delete(name);
  return headers;
}
