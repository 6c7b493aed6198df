import { followProgress } from '../../browser/progress-store.ts';
import { progress as en } from '../../i18n/en/progress.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { progress as sv } from '../../i18n/sv/progress.ts';

const texts = inPageLanguage({ en, sv });

/**
 * `<checklist-filter>`: shows all lines of the page, those not done, or those to ask a mentor about. Paper has them all.
 * Needs inside: radios with the values `all`, `not-done` and `flagged`, beside each `[data-count-of]` with that value,
 * and `[data-shown]`; on the page a `checklist-form`.
 */
export class ChecklistFilter extends HTMLElement {
  #listening?: AbortController;

  /** Said from the first choice on: before it, all lines are there. */
  #isChosen = false;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'change',
      () => {
        this.#isChosen = true;
        this.#apply();
      },
      { signal },
    );
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
      // The line someone stands in stays until they leave it.
      const isLeftOut = !belongs(line, wanted) && !line.contains(document.activeElement);
      line.toggleAttribute('data-left-out', isLeftOut);
    }
    const shown = lines.filter((line) => !line.hasAttribute('data-left-out')).length;
    const nothing = document.querySelector<HTMLElement>('[data-shows-nothing]');
    if (nothing) nothing.hidden = shown > 0;
    for (const count of this.querySelectorAll<HTMLElement>('[data-count-of]')) {
      const kind = count.dataset['countOf'] ?? 'all';
      count.textContent = String(lines.filter((line) => belongs(line, kind)).length);
    }
    const words = this.#isChosen ? texts.linesShown(shown, lines.length) : '';
    const said = this.querySelector('[data-shown]');
    if (said && said.textContent !== words) said.textContent = words;
  }
}

/** Whether a line is of the kind that a radio's value names. */
function belongs(line: HTMLElement, kind: string): boolean {
  if (kind === 'all') return true;
  return kind === 'flagged' ? line.hasAttribute('data-flagged') : line.dataset['answer'] === 'not-yet';
}
