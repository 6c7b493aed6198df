import type { APIRoute } from 'astro';
import { getGuides } from '../../catalog/guides.ts';
import { runningHeads } from '../../domain/running-heads.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/messages.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** One named page a guide, so that its folio and title stand in the running head of the book. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return new Response(runningHeads(await getGuides(locale), messages[locale].book.foot), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
