import type { PageKey } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/messages.ts';

/** What a page of the site is called in its links. */
export function pageName(page: PageKey, locale: Locale): string {
  const { shell, home } = messages[locale];
  const names: Record<PageKey, string> = {
    guides: home.guidesTitle,
    topics: home.guidesTitle,
    checklists: shell.navigation.checklists,
    documents: shell.navigation.documents,
    glossary: shell.glossary,
    'a-z': shell.guidesAToZ,
    sources: shell.sources,
    changes: shell.changes,
    search: shell.search,
    menu: shell.menu,
    device: shell.device,
    mentors: shell.navigation.mentors,
    offline: shell.offline,
    about: shell.about,
    accessibility: shell.accessibility,
  };
  return names[page];
}
