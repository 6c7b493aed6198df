/**
 * Links to this page in the other language lead to the place one is at: the same section (ids are the same in both
 * languages), the same search, the same chosen topics. What a search marked is in the words of this language, and the
 * letters of an alphabet hold other words there: those are left behind.
 *
 * Set before the link is used, so that it also holds in a new tab and when the link is copied.
 * Needs in the page: links with `data-twin`.
 */
export function keepPlaceAcrossLanguages(): void {
  const aim = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-twin]');
    if (!link) return;
    link.hash = location.hash.startsWith('#letter-') ? '' : location.hash;
    const asked = new URLSearchParams(location.search);
    asked.delete('mark');
    link.search = asked.toString();
  };
  for (const use of ['pointerdown', 'focusin', 'click']) document.addEventListener(use, aim);
}
