import { followProgress } from '../../browser/progress-store.ts';

/**
 * `<checklist-filter>`: shows all lines of the page, those not done, or those to ask a mentor about. Paper has them all.
 * Needs inside: radios with the values `all`, `not-done` and `flagged`; on the page a `checklist-form`.
 */
export class ChecklistFilter extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#apply(), { signal });
    // After the lines have drawn their answers.
    followProgress(() => queueMicrotask(() => this.#apply()), signal);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #apply() {
    const wanted = this.querySelector<HTMLInputElement>('input:checked')?.value ?? 'all';
    const lines = [...document.querySelectorAll<HTMLElement>('checklist-form [data-item]')];
    for (const line of lines) {
      const isShown =
        wanted === 'all' ||
        (wanted === 'flagged' ? line.hasAttribute('data-flagged') : line.dataset['answer'] === 'not-yet');
      // The line someone stands in stays until they leave it.
      const isLeftOut = !isShown && !line.contains(document.activeElement);
      line.toggleAttribute('data-left-out', isLeftOut);
    }
    const nothing = document.querySelector<HTMLElement>('[data-shows-nothing]');
    if (nothing) nothing.hidden = lines.some((line) => !line.hasAttribute('data-left-out'));
  }
}
