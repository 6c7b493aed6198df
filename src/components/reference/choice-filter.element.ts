/**
 * `<choice-filter data-rows=".fact" data-counted="… facts">`: shows the rows of the page that match what is checked.
 * Needs inside: checkboxes whose `name` is a `data-` name of the rows and whose `value` is one of its values.
 * A group counts as one choice: a row is shown when each group has its value checked.
 */
export class ChoiceFilter extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#apply(), { signal });
    // A link to a row that is filtered away shows everything again.
    window.addEventListener('hashchange', () => this.#showTarget(), { signal });
    if (this.querySelector('input:not(:checked)')) this.#apply();
    this.#showTarget();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #apply() {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input')];
    const groups = [...new Set(inputs.map(({ name }) => name))];
    const rows = [...document.querySelectorAll<HTMLElement>(this.dataset['rows'] ?? '')];
    for (const row of rows) {
      row.hidden = !groups.every((group) =>
        inputs.some(({ name, value, checked }) => name === group && checked && row.dataset[group] === value),
      );
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = (this.dataset['counted'] ?? '…').replace('…', String(shown));
  }

  #showTarget() {
    const row = document.querySelector<HTMLElement>(`${this.dataset['rows']}:target`);
    if (!row?.hidden) return;
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) input.checked = true;
    this.#apply();
    row.scrollIntoView();
  }
}
