import { isRegion } from '../../domain/region.ts';

/**
 * `<book-law>`: which region's law the book shows and prints: both, or one.
 * Needs inside: radios with the values ``, `us` and `se`. The choice holds for this page only.
 */
export class BookLaw extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    this.addEventListener(
      'change',
      (event) => {
        const value = event.target instanceof HTMLInputElement ? event.target.value : '';
        if (isRegion(value)) document.documentElement.dataset['bookLaw'] = value;
        else delete document.documentElement.dataset['bookLaw'];
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}
