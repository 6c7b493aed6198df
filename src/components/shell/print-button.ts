/**
 * Buttons with `data-print` print the page. `data-print="blank"` leaves answers and notes out: parts of the page that
 * hold some carry `data-print` themselves while the paper is made.
 */
export function printOnClick(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-print]');
    if (!button) return;
    const isBlank = button.dataset['print'] === 'blank';
    document.documentElement.toggleAttribute('data-print-blank', isBlank);
    window.print();
    // Some browsers, on phones above all, make the paper only after `print()` has returned: the mark, which only paper
    // shows, stays till the reader does something else. Then the browser's own Print has the answers again.
    const unmark = () => document.documentElement.removeAttribute('data-print-blank');
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, unmark, { once: true });
  });
}
