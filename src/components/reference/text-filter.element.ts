import { MarkupError } from '../../browser/markup-error.ts';
import { fold } from '../../domain/search/words.ts';
import { filter as en } from '../../i18n/en/filter.ts';
import { filter as sv } from '../../i18n/sv/filter.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';

/** How long after the last letter the count is said, in milliseconds: what is left is announced, not keystrokes. */
const sayAfterMs = 400;

/**
 * `<text-filter data-rows=".row" data-groups=".group">`: shortens a list of words on the page to those that hold what is
 * typed. Rows say in `data-words` what they are found by. Needs inside: `<input>`, `[data-count]`, a live region, and
 * `[data-nothing]`, the ways on when nothing is left.
 */
export class TextFilter extends HTMLElement {
  readonly #texts = inPageLanguage({ en, sv });
  #listening?: AbortController;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#timer);
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
    const words = shown === 0 ? this.#texts.noWords : this.#texts.words(shown, rows.length);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (count.textContent = words), sayAfterMs);
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
  }
}
