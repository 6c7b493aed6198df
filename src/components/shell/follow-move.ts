/** Leads from a page's old address to its new one, to the same part. Needs in the page: a link with `data-moved-to`. */
export function followMove(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
  if (!link) return;
  link.hash = location.hash;
  // Replaced, so that going back leads to where the link was and not here.
  location.replace(link.href);
}
