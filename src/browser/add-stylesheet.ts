import { withoutBase } from '../domain/addresses.ts';
import { hitAddress } from './hit-address.ts';

const added = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet that only some pages need, and only at times.
 *
 * @param url As the bundler writes it, with base.
 * @returns When it is there, or cannot be had: what waits for it works without.
 */
export function addStylesheet(url: string): Promise<void> {
  const known = added.get(url);
  if (known) return known;
  const adding = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = hitAddress(withoutBase(import.meta.env.BASE_URL, url) ?? url);
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  added.set(url, adding);
  return adding;
}
