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
    document.documentElement.removeAttribute('data-print-blank');
  });
}
