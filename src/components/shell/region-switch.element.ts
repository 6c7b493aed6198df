import { changeSettings } from '../../browser/settings-store.ts';
import { isRegion, type Region } from '../../domain/region.ts';

/**
 * `<region-switch>`: shows the law of one country or of both. A choice here is the site's choice, kept on the device.
 * Needs inside: radios whose values are the regions, and one with the value `both`.
 */
export class RegionSwitch extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        void changeSettings({ region: isRegion(target.value) ? target.value : undefined });
      },
      { signal },
    );
    document.addEventListener('settings-changed', ({ detail }) => this.#show(detail.region), { signal });
    const chosen = document.documentElement.dataset['region'];
    this.#show(isRegion(chosen) ? chosen : undefined);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #show(region: Region | undefined) {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === (region ?? 'both');
  }
}
