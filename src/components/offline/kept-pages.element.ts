import { MarkupError } from '../../browser/markup-error.ts';
import { canKeepPages, describeKept, removePages } from '../../browser/service-worker.ts';
import { changeSettings } from '../../browser/settings-store.ts';
import type { Locale } from '../../domain/locale.ts';
import { inMegabytes } from '../../domain/offline/size.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';

const locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });

/**
 * `<kept-pages>`: how much the offline worker keeps, and removing it. Hidden while nothing is kept.
 * Needs inside: `[data-kept]` with `[data-size]` and `[data-remove]`, and `[data-removed]`, which says that they are gone.
 */
export class KeptPages extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    this.querySelector('[data-remove]')?.addEventListener('click', () => void this.#remove(), {
      signal: this.#listening.signal,
    });
    void this.#show();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #show() {
    const current = canKeepPages() ? (await describeKept())?.current : undefined;
    this.hidden = current === undefined;
    const size = this.querySelector('[data-size]');
    if (size && current) size.textContent = `${inMegabytes(current.bytes, locale)}.`;
  }

  async #remove() {
    await changeSettings({ keepPages: false });
    await removePages();
    const removed = this.querySelector<HTMLElement>('[data-removed]');
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = true;
    if (!removed) throw new MarkupError(this, '[data-removed]');
    removed.hidden = false;
    // The button that was pressed is gone.
    removed.focus();
  }
}
