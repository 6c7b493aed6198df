/**
 * Says so when the address names a part that the page does not have: an old or mistyped link. The strip is in the page,
 * hidden, with `data-unknown-part`.
 */
export function sayWhenPartIsUnknown(): void {
  const strip = document.querySelector<HTMLElement>('[data-unknown-part]');
  if (!strip) return;
  const show = () => {
    strip.hidden = !isUnknown(location.hash);
  };
  window.addEventListener('hashchange', show);
  show();
}

function isUnknown(hash: string): boolean {
  // A text fragment or a packet of another page is no name of a part.
  if (!/^#[^:=]+$/.test(hash)) return false;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) === null;
  } catch {
    return true;
  }
}
