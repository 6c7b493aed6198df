/** Answers what pages ask for: from one edition, or from the network, never from both. */
import type { Edition } from '../../../src/domain/offline/edition.ts';
import { findKept } from '../../../src/domain/offline/kept-path.ts';
import { announceUpdate } from '../../../src/domain/offline/update-notice.ts';
import { formatDate } from '../../../src/domain/dates.ts';
import { update as en } from '../../../src/i18n/en/update.ts';
import { update as sv } from '../../../src/i18n/sv/update.ts';
import { cleanUp, currentEdition, findEdition, readyEdition, type KeptEdition } from './kept-editions.ts';
import { readKept } from './file-of-edition.ts';
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
  if (!edition || found?.kind !== 'kept') return fetch(event.request);
  // The network may have another edition: better that a part is missing than that it is of another page.
  return (await readKept(edition, found.path)) ?? Response.error();
}

/** A new page comes from the current edition. What that does not have comes from the network, with all its parts. */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  let edition: KeptEdition | undefined;
  try {
    edition = await currentEdition();
    const page = edition && (await pageOf(edition, event, path));
    if (page) return page;
  } catch {
    // The browser's store has failed: the page reads on from the network.
  }
  try {
    const page = await fetch(event.request);
    await belongsTo(event, '');
    return page;
  } catch (error) {
    // What the edition has but lost is no unknown page.
    if (!edition || !isPageAddress(path) || edition.files.has(path)) throw error;
    const notFound = await readKept(edition, '404.html');
    if (!notFound) throw error;
    await belongsTo(event, edition.version);
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/** @returns `undefined` when the edition has no such page, or has lost it. */
async function pageOf(edition: KeptEdition, event: FetchEvent, path: string): Promise<Response | undefined> {
  const found = findKept(edition.files, path);
  if (found.kind === 'elsewhere') {
    return Response.redirect(urlOf(found.path) + new URL(event.request.url).search, 302);
  }
  const page = found.kind === 'kept' ? await readKept(edition, found.path) : undefined;
  return page && withNotice(page, edition, event);
}

const isPageAddress = (path: string) =>
  path === '' || path.endsWith('/') || !path.split('/').at(-1)?.includes('.');

/** Writes down what the page that will come of this is of, when it is not simply of the current edition. */
async function belongsTo({ resultingClientId }: FetchEvent, version: string): Promise<void> {
  // What the store does not take holds as long as this worker runs.
  if (resultingClientId) await addStrangers([resultingClientId], version).catch(() => undefined);
}

/** Which edition a page's parts come from: that of the page. */
async function editionOf(event: FetchEvent): Promise<KeptEdition | undefined> {
  const version = await strangerVersion(event.clientId);
  if (version === undefined) return currentEdition();
  // A worker that such a page starts is of its edition too.
  await belongsTo(event, version);
  return version === '' ? undefined : findEdition(version);
}

async function withNotice(page: Response, current: KeptEdition, event: FetchEvent): Promise<Response> {
  const ready = await readyEdition();
  if (!ready) return page;
  const isAnnounced =
    page.headers.get('content-type')?.startsWith('text/html') === true && !(await isPutOff(ready, event));
  // Whoever changes over in this very moment does not see the page among the open ones yet.
  await belongsTo(event, current.version);
  if (!isAnnounced) return page;
  const html = announceUpdate(await page.text(), ready.date, (locale) => {
    const words = ready.date < current.date ? texts[locale].readyOlder : texts[locale].ready;
    return words(formatDate(ready.date, locale));
  });
  return new Response(html, { headers: page.headers });
}

/** "Later" holds for this visit: as long as a page of the site is open. */
async function isPutOff(ready: Edition, event: FetchEvent): Promise<boolean> {
  const later = await readNote('later');
  if (later === undefined) return false;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isSameVisit = open.some(
    ({ id, url }) => id !== event.resultingClientId && new URL(url).pathname.startsWith(scope),
  );
  if (isSameVisit && later === ready.version) return true;
  await eraseNote('later');
  return false;
}
