/**
 * Parts of a page that one edition has and the other has not stand between comments: `<!--online-->…<!--/online-->` and
 * `<!--portable-->…<!--/portable-->`.
 */
export function keepParts(html: string, edition: 'online' | 'portable'): string {
  const other = edition === 'online' ? 'portable' : 'online';
  return html
    .replaceAll(new RegExp(`<!--${other}-->[\\s\\S]*?<!--/${other}-->`, 'g'), '')
    .replaceAll(new RegExp(`<!--/?${edition}-->`, 'g'), '');
}
