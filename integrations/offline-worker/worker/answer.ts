/** Answers what pages ask for: from one edition, or from the network, never from both. */
import { findKept } from '../../../src/domain/offline/kept-path.ts';
import { announceUpdate } from '../../../src/domain/offline/update-notice.ts';
import { formatDate } from '../../../src/domain/dates.ts';
import { update as en } from '../../../src/i18n/en/update.ts';
import { update as sv } from '../../../src/i18n/sv/update.ts';
import {
  cleanUp,
  currentEdition,
  findEdition,
  giveUp,
  readyEdition,
  type KeptEdition,
} from './kept-editions.ts';
import { eraseNote, readNote } from './notes.ts';
import { pathOf, scope, urlOf, worker, type FetchEvent } from './scope.ts';
import { addStrangers, strangerVersion } from './strangers.ts';

const texts = { en, sv };

export async function answer(event: FetchEvent): Promise<Response> {
  const path = pathOf(event.request.url) ?? '';
  if (event.request.mode === 'navigate') {
    event.waitUntil(cleanUp());
    return answerPage(event, path);
  }
  const edition = await editionOf(event);
  const found = edition && findKept(edition.files, path);
  if (edition && found?.kind === 'kept') return (await readKept(edition, found.path)) ?? fetch(event.request);
  return fetch(event.request);
}

/** A new page comes from the current edition. What that does not have comes from the network, with all its parts. */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const edition = await currentEdition();
  if (!edition) return fetch(event.request);
  const found = findKept(edition.files, path);
  if (found.kind === 'elsewhere') {
    return Response.redirect(urlOf(found.path) + new URL(event.request.url).search, 302);
  }
  if (found.kind === 'kept') {
    const kept = await readKept(edition, found.path);
    if (kept) return withNotice(kept, edition, event);
  }
  try {
    return await fetch(event.request);
  } catch (error) {
    const isPage = path === '' || path.endsWith('/') || !path.split('/').at(-1)?.includes('.');
    const notFound = isPage && (await readKept(edition, '404.html'));
    if (!notFound) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/** Which edition a page's parts come from: that of the page. */
async function editionOf(event: FetchEvent): Promise<KeptEdition | undefined> {
  const version = await strangerVersion(event.clientId);
  if (version !== undefined) {
    // A worker that such a page starts is of its edition too.
    if (event.resultingClientId) await addStrangers([event.resultingClientId], version);
    return version === '' ? undefined : findEdition(version);
  }
  const edition = await currentEdition();
  const page = event.clientId ? await worker.clients.get(event.clientId) : undefined;
  const path = page && pathOf(page.url);
  // A page that the edition does not have came from the network, and may be of a later one.
  return edition && path !== undefined && findKept(edition.files, path).kind === 'not-kept'
    ? undefined
    : edition;
}

async function readKept(edition: KeptEdition, path: string): Promise<Response | undefined> {
  const kept = await edition.cache.match(urlOf(path));
  if (!kept && edition.files.has(path)) await giveUp(edition);
  return kept;
}

async function withNotice(page: Response, current: KeptEdition, event: FetchEvent): Promise<Response> {
  const ready = await readyEdition();
  if (!ready || !page.headers.get('content-type')?.startsWith('text/html')) return page;
  const later = await readNote('later');
  if (later !== undefined) {
    // "Later" holds for this visit: as long as a page of the site is open.
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const isSameVisit = open.some(
      ({ id, url }) => id !== event.resultingClientId && new URL(url).pathname.startsWith(scope),
    );
    if (isSameVisit && later === ready.version) return page;
    await eraseNote('later');
  }
  const html = announceUpdate(await page.text(), ready.date, (locale) => {
    const words = ready.date < current.date ? texts[locale].readyOlder : texts[locale].ready;
    return words(formatDate(ready.date, locale));
  });
  return new Response(html, { headers: page.headers });
}
