/** How long a page is left alone before the site's pages are fetched. */
const afterLoadMs = 2000;

/**
 * Keeps the whole site in the browser, late: when the page has loaded and nothing else is to be done. The code for it is
 * loaded then too, so that a first visit costs what it would without.
 */
export function keepPagesLater(): void {
  const { dataset } = document.documentElement;
  if (import.meta.env.DEV || dataset['root'] !== undefined || !('serviceWorker' in navigator)) return;
  const begin = () => void import('./keep-pages.ts').then(({ keepPages }) => keepPages());
  // The worker has put the notice of another edition into the page: its buttons must work at once.
  if (dataset['update'] !== undefined) return begin();
  // Some browsers know no idle time.
  const wait = () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(begin), afterLoadMs);
  window.addEventListener('load', wait);
}
