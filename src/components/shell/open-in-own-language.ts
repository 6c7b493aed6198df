import { readSettings } from '../../browser/settings-store.ts';
import { preferredLocale } from '../../domain/preferred-locale.ts';

/**
 * Follows the short link in the language kept on the device, otherwise in the browser's. When neither tells, the two
 * links stay, and lead to the same part of the page as the short link did.
 *
 * Needs in the page: links with `data-open-in`, one a language.
 */
export async function openInOwnLanguage(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-open-in]')];
  const carryPart = () => {
    for (const link of links) link.hash = location.hash;
  };
  carryPart();
  window.addEventListener('hashchange', carryPart);

  const { locale } = await readSettings();
  const chosen = preferredLocale(locale, navigator.languages);
  const link = links.find(({ dataset }) => dataset['openIn'] === chosen);
  // Replaced, so that going back leads to where the link was and not here.
  if (link) location.replace(link.href);
}
