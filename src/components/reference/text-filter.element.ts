import { MarkupError } from '../../browser/markup-error.ts';
import { fold } from '../../domain/search/words.ts';

/**
 * `<text-filter data-rows=".row" data-groups=".group">`: shortens a list on the page to the rows that hold what is typed.
 * Rows say in `data-words` what they are found by. Needs inside: `<input>`, `[data-count]`, `[data-nothing]`.
 * Text: `data-all`, shown when nothing is typed.
 */
export class TextFilter extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const input = this.querySelector('input');
    const count = this.querySelector<HTMLElement>('[data-count]');
    if (!input || !count) throw new MarkupError(this, 'an <input> and [data-count]');
    this.#listening = new AbortController();
    input.addEventListener('input', () => this.#apply(input.value, count), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #apply(typed: string, count: HTMLElement) {
    const wanted = fold(typed.trim());
    const rows = [...document.querySelectorAll<HTMLElement>(this.dataset['rows'] ?? '')];
    for (const row of rows) row.hidden = !fold(row.dataset['words'] ?? '').includes(wanted);
    for (const group of document.querySelectorAll<HTMLElement>(this.dataset['groups'] ?? '')) {
      group.hidden = !group.querySelector(`${this.dataset['rows']}:not([hidden])`);
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    count.textContent = wanted === '' ? (this.dataset['all'] ?? '') : `${shown} / ${rows.length}`;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
  }
}
