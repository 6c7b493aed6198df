import { copyText } from '../../browser/clipboard.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { sayBriefly } from './say-briefly.ts';

/**
 * `<copy-link>`: puts the address of its link on the clipboard and says so; where the device has a share sheet for
 * touch, it opens that instead.
 * Needs inside: `<a href>` (useful alone) and `<output>`. Texts: `data-copied`, `data-failed`.
 */
export class CopyLink extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const link = this.querySelector('a');
    const status = this.querySelector('output');
    if (!link || !status) throw new MarkupError(this, 'an <a href> and an <output>');

    this.#listening = new AbortController();
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        void this.#copy(publicAddress(link), status);
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #copy(address: string, status: HTMLOutputElement) {
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      try {
        await navigator.share({ url: address });
        return;
      } catch (error) {
        // Closing the share sheet is an answer, not a failure.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    const copied = await copyText(address);
    sayBriefly(status, (copied ? this.dataset['copied'] : this.dataset['failed']) ?? '');
  }
}

/** In the edition from a folder the link to pass on is the published one, not a path on this disk. */
function publicAddress(link: HTMLAnchorElement): string {
  if (location.protocol !== 'file:') return link.href;
  const { published } = link.dataset;
  if (published) return published;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? link.href;
  return canonical + link.hash;
}
