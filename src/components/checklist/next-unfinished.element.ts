import { followProgress } from '../../browser/progress-store.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { nextUnfinished, type ProgressRecord } from '../../domain/progress.ts';
import { landOnItem } from './land-on-item.ts';

/**
 * `<next-unfinished>`: its link leads to the first line of the page that has no answer.
 * Needs inside: `<a>`. Text: `data-all-answered`, shown in place of the link when nothing is left.
 */
export class NextUnfinished extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) throw new MarkupError(this, 'an <a>');
    const words = link.textContent;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    followProgress(({ record }) => this.#show(link, words, record), signal);
    link.addEventListener(
      'click',
      (event) => {
        showAllLines();
        if (link.hash !== location.hash) return;
        // The address is already there: go again.
        event.preventDefault();
        landOnItem(document.body);
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #show(link: HTMLAnchorElement, words: string, record: ProgressRecord) {
    const lines = [...document.querySelectorAll<HTMLElement>('checklist-form [data-item]')];
    const next = nextUnfinished(
      record,
      lines.map((line) => line.dataset['item'] ?? ''),
    );
    const line = lines.find(({ dataset }) => dataset['item'] === next);
    if (line) link.href = `#${line.id}`;
    else link.removeAttribute('href');
    link.textContent = line ? words : (this.dataset['allAnswered'] ?? words);
  }
}

/** A line that the filter leaves out cannot be gone to. */
function showAllLines() {
  const all = document.querySelector<HTMLInputElement>('checklist-filter input[value="all"]:not(:checked)');
  if (!all) return;
  all.checked = true;
  all.dispatchEvent(new Event('change', { bubbles: true }));
}
