import { withBase } from '../domain/addresses.ts';
import { fileAddress } from '../domain/offline/edition-address.ts';

/**
 * Where a hit leads in this edition: the one place where addresses of results are mapped.
 *
 * @param address From the site's root, without base: `/sv/guider/x/#del`.
 * @param marks Words to mark on the page.
 */
export function hitAddress(address: string, marks: readonly string[] = []): string {
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/.exec(address) ?? [];
  const mark = marks.length === 0 ? '' : `?mark=${marks.map(encodeURIComponent).join('+')}`;
  const { root, base = '/' } = document.documentElement.dataset;
  const marked = `${path}${mark}${hash}`;
  return root === undefined ? withBase(base, marked) : fileAddress(root, marked);
}
