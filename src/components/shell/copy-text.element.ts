import { copyText } from '../../browser/clipboard.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { sayBriefly } from './say-briefly.ts';

/**
 * `<copy-text>`: puts the text of `[data-copy]` on the clipboard and says so.
 * Needs inside: `[data-copy]`, a button with `data-copy-button` and `<output>`. Texts: `data-copied`, `data-failed`.
 */
export class CopyText extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const source = this.querySelector<HTMLElement>('[data-copy]');
    const button = this.querySelector('[data-copy-button]');
    const status = this.querySelector('output');
    if (!source || !button || !status)
      throw new MarkupError(this, '[data-copy], [data-copy-button] and an <output>');

    this.#listening = new AbortController();
    button.addEventListener(
      'click',
      async () => {
        const copied = await copyText(source.innerText.trim());
        sayBriefly(status, (copied ? this.dataset['copied'] : this.dataset['failed']) ?? '');
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}
