import { MarkupError } from '../../browser/markup-error.ts';
import { changeSettings, readSettings } from '../../browser/settings-store.ts';
import { isLocale } from '../../domain/locale.ts';
import { isRegion } from '../../domain/region.ts';
import type { Settings } from '../../domain/settings.ts';

/**
 * `<site-settings>`: law, look and keys, applied at once and kept on the device.
 * Needs inside: inputs with `data-setting` (`region`, `theme`, `slash`), links with `data-locale`,
 * and `[data-settings-status]` with the texts `data-kept` and `data-refused`.
 */
export class SiteSettings extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => void this.#choose(event.target), { signal });
    this.addEventListener('click', (event) => this.#chooseLocale(event), { signal });
    document.addEventListener('settings-changed', (event) => this.#show(event.detail), { signal });
    window.addEventListener('pageshow', () => void this.#refresh(), { signal });
    void this.#refresh();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #refresh() {
    this.#show(await readSettings());
  }

  async #choose(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    let isKept = true;
    switch (target.dataset['setting']) {
      case 'region':
        isKept = await changeSettings({ region: isRegion(value) ? value : undefined });
        break;
      case 'theme':
        if (value === 'light' || value === 'dark' || value === 'auto')
          isKept = await changeSettings({ theme: value });
        break;
      case 'slash':
        isKept = await changeSettings({ slashOpensSearch: target.checked });
        break;
    }
    const status = this.querySelector<HTMLElement>('[data-settings-status]');
    if (!status) throw new MarkupError(this, '[data-settings-status]');
    status.textContent = status.dataset[isKept ? 'kept' : 'refused'] ?? '';
  }

  /** The language is kept so that short links open in it; the link itself leads to the twin page. */
  #chooseLocale(event: Event) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-locale]');
    const locale = link?.dataset['locale'];
    if (isLocale(locale)) void changeSettings({ locale });
  }

  #show(settings: Settings) {
    const chosen: Record<string, string | undefined> = {
      region: settings.region ?? 'both',
      theme: settings.theme ?? 'auto',
    };
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-setting]')) {
      const setting = input.dataset['setting'] ?? '';
      input.checked =
        setting === 'slash' ? settings.slashOpensSearch !== false : chosen[setting] === input.value;
    }
  }
}
