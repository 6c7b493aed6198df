import { MarkupError } from '../../browser/markup-error.ts';
import { filter as en } from '../../i18n/en/filter.ts';
import { filter as sv } from '../../i18n/sv/filter.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';

const texts = { facts: inPageLanguage({ en, sv }).facts, changes: inPageLanguage({ en, sv }).changes };

/**
 * `<choice-filter data-rows=".fact" data-counts="facts" data-groups=".month">`: shows the rows of the page that match
 * what is checked, and hides a group that has none left.
 * Needs inside: checkboxes whose `name` is a `data-` name of the rows and whose `value` is one of its values, and
 * `[data-count]`, a live region. A group of boxes counts as one choice: a row is shown when each has its value checked.
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
    for (const group of document.querySelectorAll<HTMLElement>(this.dataset['groups'] ?? ':not(*)')) {
      group.hidden = !group.querySelector(`${this.dataset['rows']}:not([hidden])`);
    }
    const count = this.querySelector('[data-count]');
    if (!count) throw new MarkupError(this, '[data-count]');
    count.textContent = texts[this.dataset['counts'] === 'changes' ? 'changes' : 'facts'](shown);
  }

  #showTarget() {
    const row = document.querySelector<HTMLElement>(`${this.dataset['rows']}:target`);
    if (!row?.hidden) return;
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) input.checked = true;
    this.#apply();
    row.scrollIntoView();
  }
}
