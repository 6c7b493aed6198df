import { MarkupError } from '../../browser/markup-error.ts';
import { putUpdateOff, useReadyEdition } from '../../browser/service-worker.ts';
import { formatDate, type IsoDate } from '../../domain/dates.ts';
import { isLocale } from '../../domain/locale.ts';
import { update as en } from '../../i18n/en/update.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { update as sv } from '../../i18n/sv/update.ts';
import { hasUnkeptWords, isWriting } from './unkept-words.ts';

/**
 * `<update-notice>`: says that another edition of the site is ready, and changes over when the reader says so.
 *
 * Seen when `<html>` has `data-update`: the offline worker has written it, or `announce` does. Needs inside:
 * `[data-update-sentence]`, `[data-use]`, `[data-later]`, `[data-trouble]` with `data-unsaved` and `data-failed`.
 */
export class UpdateNotice extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const trouble = this.querySelector<HTMLElement>('[data-trouble]');
    const use = this.querySelector<HTMLButtonElement>('[data-use]');
    const later = this.querySelector<HTMLButtonElement>('[data-later]');
    if (!trouble || !use || !later)
      throw new MarkupError(this, '[data-use], [data-later] and [data-trouble]');

    this.#listening = new AbortController();
    const { signal } = this.#listening;
    use.addEventListener('click', () => void this.#use(trouble), { signal });
    later.addEventListener(
      'click',
      () => {
        delete document.documentElement.dataset['update'];
        void putUpdateOff();
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  /** Shows itself above the page without moving what is seen, and not while someone is writing. */
  announce(ready: IsoDate, current: IsoDate) {
    if (document.documentElement.dataset['update'] === ready) return;
    if (isWriting()) {
      const signal = this.#listening?.signal;
      const again = () => setTimeout(() => this.announce(ready, current));
      document.addEventListener('focusout', again, { once: true, ...(signal ? { signal } : {}) });
      return;
    }
    const texts = inPageLanguage({ en, sv });
    const sentence = this.querySelector('[data-update-sentence]');
    const { lang } = document.documentElement;
    const words = ready < current ? texts.readyOlder : texts.ready;
    if (sentence) sentence.textContent = words(formatDate(ready, isLocale(lang) ? lang : 'en'));
    document.documentElement.dataset['update'] = ready;
    // Further down the browser keeps the place by itself.
    if (window.scrollY === 0 || !CSS.supports('overflow-anchor', 'auto'))
      window.scrollBy(0, this.offsetHeight);
  }

  async #use(trouble: HTMLElement) {
    trouble.hidden = true;
    if (!hasUnkeptWords() && (await useReadyEdition())) return location.reload();
    trouble.textContent = (hasUnkeptWords() ? trouble.dataset['unsaved'] : trouble.dataset['failed']) ?? '';
    trouble.hidden = false;
  }
}
