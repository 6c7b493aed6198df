/**
 * Opens the search dialog from any link with `data-search-open`, with `/` and with Ctrl or Cmd+K.
 *
 * The dialog and the engine are loaded on first use. Without script the links lead to the search page.
 * `/` can be turned off in the menu (WCAG 2.1.4); it is left alone where someone is typing.
 */
export function openSearchOnDemand(): void {
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openDialog(opener);
  });
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCommandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isSlash && !isCommandK) return;
    if (isSlash && (document.documentElement.dataset['slash'] === 'off' || isTyping(event.target))) return;
    event.preventDefault();
    void openDialog(document.querySelector<HTMLAnchorElement>('a[data-search-open]') ?? undefined);
  });
}

/** Marks what was searched when the reader comes from a hit. Only then is the marker loaded. */
export function markArrivalOnDemand(): void {
  if (!/[?&]mark=/.test(location.search)) return;
  void import('../search/arrival-marker.ts').then(({ markArrival }) => markArrival());
}

async function openDialog(opener: HTMLAnchorElement | undefined) {
  const ahead = typedAhead();
  try {
    const { openSearchDialog } = await import('../search/search-dialog.ts');
    await openSearchDialog(opener, ahead.words);
  } catch {
    // Without its script the link does what it does without any.
    if (opener) location.assign(opener.href);
  } finally {
    ahead.stop();
  }
}

/** Who types on after `/` types faster than the dialog loads: nothing of it is lost. */
function typedAhead(): { words: () => string; stop: () => void } {
  const listening = new AbortController();
  let words = '';
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Backspace') words = words.slice(0, -1);
      else if (event.key.length === 1) words += event.key;
      else return;
      event.preventDefault();
      // A second stroke is a stroke, not another call to open.
      event.stopPropagation();
    },
    { signal: listening.signal, capture: true },
  );
  return { words: () => words, stop: () => listening.abort() };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
