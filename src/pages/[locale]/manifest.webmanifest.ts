import type { APIRoute } from 'astro';
import { findChecklist } from '../../catalog/checklists.ts';
import { pageAddress } from '../../domain/addresses.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import { webManifest } from '../../domain/web-manifest.ts';
import { messages } from '../../i18n/messages.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { shell, home, feeds } = messages[locale];
  const incident = await findChecklist('breach-first-72-hours');
  const manifest = webManifest(locale, import.meta.env.BASE_URL, {
    name: shell.siteName,
    shortName: feeds.shortName,
    description: home.description,
    shortcuts: [
      ...(incident ? [{ name: shell.somethingHappened, address: incident.address[locale] }] : []),
      { name: shell.search, address: pageAddress('search', locale) },
      { name: shell.navigation.checklists, address: pageAddress('checklists', locale) },
    ],
  });
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
