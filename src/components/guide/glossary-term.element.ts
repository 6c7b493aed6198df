import { MarkupError } from '../../browser/markup-error.ts';

/**
 * `<glossary-term>`: opens the meaning of its term in a box after the paragraph, instead of leaving for the glossary.
 * Needs inside: `<a data-term="id">`; on the page `[data-term-box="id"]` to copy. Esc closes, focus stays on the term.
 */
export class GlossaryTerm extends HTMLElement {
  #listening?: AbortController;
  #box: HTMLElement | undefined;

  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('a[data-term]');
    if (!link) throw new MarkupError(this, 'an <a data-term>');
    const source = document.querySelector<HTMLElement>(`[data-term-box="${link.dataset['term']}"]`);
    if (!source) return;

    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        if (this.#box) this.#close(link);
        else this.#open(link, source, signal);
      },
      { signal },
    );
    link.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        link.click();
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close(link);
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#box?.remove();
    this.#box = undefined;
  }

  #open(link: HTMLAnchorElement, source: HTMLElement, signal: AbortSignal) {
    const box = source.cloneNode(true) as HTMLElement;
    box.removeAttribute('data-term-box');
    const close = box.querySelector<HTMLButtonElement>('[data-close]');
    if (close) close.hidden = false;
    box.addEventListener(
      'click',
      (event) => {
        if ((event.target as Element).closest('[data-close]')) this.#close(link);
      },
      { signal },
    );
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close(link);
      },
      { signal },
    );
    // After the paragraph; in a list after the whole list, where a box may stand.
    const paragraph = link.closest('.prose > *') ?? this;
    paragraph.after(box);
    this.#box = box;
    link.setAttribute('aria-expanded', 'true');
  }

  #close(link: HTMLAnchorElement) {
    if (!this.#box) return;
    this.#box.remove();
    this.#box = undefined;
    link.setAttribute('aria-expanded', 'false');
    link.focus();
  }
}
