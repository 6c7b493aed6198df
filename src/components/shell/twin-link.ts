/** The link to the other language lands on the same section: section ids are the same in both. */
export function keepPlaceAcrossLanguages(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-twin]');
    if (link && location.hash) link.hash = location.hash;
  });
}
