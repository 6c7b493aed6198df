import type { APIRoute } from 'astro';
import { getGuides } from '../../catalog/guides.ts';
import { runningHeads } from '../../domain/running-heads.ts';
import { locales, type Locale } from '../../domain/locale.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** One named page a guide, so that its folio and title stand in the running head of the book. */
export const GET: APIRoute = async ({ params }) =>
  new Response(runningHeads(await getGuides(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
