import type { APIRoute } from 'astro';
import { getLlmsSections } from '../catalog/llms-sections.ts';
import { publishedAt } from '../catalog/published-at.ts';
import { checklistSchemaAddress } from '../domain/addresses.ts';
import { llmsText } from '../domain/llms-text.ts';
import { locales } from '../domain/locale.ts';
import { messages } from '../i18n/messages.ts';

export const GET: APIRoute = async () => {
  const texts = locales.map((locale) => messages[locale]);
  const sections = await Promise.all(
    locales.map((locale) => getLlmsSections(locale, messages[locale].feeds)),
  );
  const text = llmsText(
    texts.map(({ shell }) => shell.siteName).join(' · '),
    texts.map(({ home }) => home.description).join(' '),
    texts.flatMap(({ feeds }) => [...feeds.notes, feeds.dataNote(publishedAt(checklistSchemaAddress))]),
    sections.flat(),
  );
  return new Response(text);
};
