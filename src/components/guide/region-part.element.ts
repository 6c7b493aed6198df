import { changeSettings } from '../../browser/settings-store.ts';
import { isRegion, type Region } from '../../domain/region.ts';

/**
 * `<region-part data-in="us">`: a part for one region that folds when the reader has chosen the other, and in the first
 * part the switch between them. A choice here is the site's choice, kept on the device.
 */
export class RegionPart extends HTMLElement {
  #listening?: AbortController;
  #shown: Region | undefined;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'change',
      (event) => {
        const value = event.target instanceof HTMLInputElement ? event.target.value : undefined;
        if (isRegion(value)) void changeSettings({ region: value });
      },
      { signal },
    );
    document.addEventListener('settings-changed', (event) => this.#show(event.detail.region), { signal });
    const chosen = document.documentElement.dataset['region'];
    this.#show(isRegion(chosen) ? chosen : undefined);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #show(region: Region | undefined) {
    // Another setting has changed: a part that the reader has opened or folded stays as it is.
    if (region === this.#shown) return;
    this.#shown = region;
    const details = this.querySelector('details');
    if (details)
      details.open =
        region === undefined ||
        this.dataset['in'] === region ||
        details.contains(document.querySelector(':target'));
    for (const input of this.querySelectorAll<HTMLInputElement>('.switch input'))
      input.checked = input.value === region;
  }
}
