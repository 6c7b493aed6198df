/**
 * `<checklist-index>`: shows all lists, those begun and not finished, or those with a line to ask about.
 * Needs inside: `[data-row]` elements that carry `data-state` and `data-flagged` (as `<checklist-count>` sets them);
 * on the page radios inside `[data-index-filter]`.
 */
export class ChecklistIndex extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document
      .querySelector('[data-index-filter]')
      ?.addEventListener('change', () => this.#apply(), { signal });
    this.addEventListener('counted', () => this.#apply(), { signal });
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #apply() {
    const wanted =
      document.querySelector<HTMLInputElement>('[data-index-filter] input:checked')?.value ?? 'all';
    const rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];
    for (const row of rows) {
      const isShown =
        wanted === 'all' ||
        (wanted === 'begun' ? row.dataset['state'] === 'begun' : row.hasAttribute('data-flagged'));
      (row.closest('li') ?? row).hidden = !isShown;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.group')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    const nothing = this.querySelector<HTMLElement>('[data-shows-nothing]');
    if (nothing) nothing.hidden = rows.some((row) => !(row.closest('li') ?? row).hidden);
  }
}
