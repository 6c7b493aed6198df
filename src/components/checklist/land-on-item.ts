/** Opens the line that the address names and moves focus to it. An unknown name is left to the browser. */
export function landOnItem(within: Element): void {
  const id = decodeFragment(location.hash);
  // An id that a line had before stands inside it.
  const line = id ? document.getElementById(id)?.closest<HTMLElement>('[data-item]') : null;
  if (!line || !within.contains(line)) return;
  const details = line.querySelector('details');
  if (details) details.open = true;
  line.focus({ preventScroll: true });
  line.scrollIntoView();
}

/** A fragment cut in the middle of an encoded letter is no reason to fail. */
function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
