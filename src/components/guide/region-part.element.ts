import { isRegion, type Region } from '../../domain/region.ts';

/**
 * `<region-part data-in="us">`: a part for one region that folds when the reader has chosen the other.
 */
export class RegionPart extends HTMLElement {
  #listening?: AbortController;
  #shown: Region | undefined;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
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
  }
}
