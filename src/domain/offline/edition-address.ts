/**
 * Where a page or file lies for a page of the portable edition. Browsers show a folder's list, not its `index.html`, so
 * that is named.
 *
 * @param root The way from the page to the folder's top: `../../`, or `./` at the top.
 * @param address From the site's root, without base: `/sv/guider/x/?mark=ord#del`.
 */
export function fileAddress(root: string, address: string): string {
  const [, path = '', rest = ''] = /^\/?([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${root}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/** @param file A page's place in the folder: `en/guides/x/index.html`. @returns `../../../`, `./` at the top. */
export function wayToRoot(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
