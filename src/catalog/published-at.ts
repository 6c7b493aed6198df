import { withBase } from '../domain/addresses.ts';

/**
 * An address of the site as it is written elsewhere: with the publisher's host and base path.
 *
 * @param address From the site's root, as `domain/addresses.ts` gives it.
 */
export function publishedAt(address: string): string {
  return new URL(withBase(import.meta.env.BASE_URL, address), import.meta.env.SITE).href;
}
