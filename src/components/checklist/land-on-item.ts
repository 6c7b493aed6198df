/** Opens the line that the address names and moves focus to it. An unknown name is left to the browser. */
export function landOnItem(within: Element): void {
  const id = decodeFragment(location.hash);
  const line = id ? document.getElementById(id) : null;
  if (!line?.matches('[data-item]') || !within.contains(line)) return;
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
