/**
 * The arrows move between the links of a list: down from the field to the first, up from the first back to the field.
 * Tab goes its ordinary way, Enter opens a link as links do.
 */
export function moveByArrows(
  within: HTMLElement,
  field: HTMLInputElement,
  list: HTMLElement,
  signal: AbortSignal,
): void {
  within.addEventListener(
    'keydown',
    (event) => {
      if (
        (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      const links = [...list.querySelectorAll<HTMLElement>('a[href]')];
      const at = links.indexOf(document.activeElement as HTMLElement);
      if (at < 0 && document.activeElement !== field) return;
      const next = event.key === 'ArrowDown' ? links[at + 1] : at === 0 ? field : links[at - 1];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    { signal },
  );
}
