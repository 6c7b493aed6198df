/** The search over the page: opened by `search-opener.ts`, loaded when first used. */
import { addStylesheet } from '../../browser/add-stylesheet.ts';
import { hitAddress } from '../../browser/hit-address.ts';
import { keepSearch } from '../../browser/recent-searches.ts';
import { pageAddress } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/locale.ts';
import { writeSearchAddress } from '../../domain/search/filters.ts';
import { firstHits } from '../../domain/search/group.ts';
import { search as en } from '../../i18n/en/search.ts';
import { search as sv } from '../../i18n/sv/search.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { moveByArrows } from './arrow-keys.ts';
import { draw, drawButton, drawCross } from './draw.ts';
import { NoticeLine } from './notice.ts';
import { showRecent } from './recent-list.ts';
import { SearchRunner, type Outcome } from './search-runner.ts';
import { showHits } from './show-hits.ts';
import { showSuggestions } from './suggestion-row.ts';
import { topicNames } from './topic-names.ts';
import { drawAToZ, meantBy } from './ways-on.ts';
import searchCss from './search.css?url';

/** Most that is drawn in the dialog; the page of results has all. */
const most = { pages: 5, links: 8 };

/** Characters of an excerpt here. */
const shortExcerpt = 110;

let dialog: SearchDialog | undefined;
/** Begins to load with this module: a dialog without its looks would cover the page. */
const styled = addStylesheet(searchCss);

/**
 * Opens the search. On the page of results its own field is there already, and takes the focus instead.
 *
 * @param opener Where the focus goes when the dialog closes.
 * @param typedAhead What was typed while this was loading.
 */
export async function openSearchDialog(
  opener?: HTMLElement,
  typedAhead: () => string = () => '',
): Promise<void> {
  await styled;
  const field = document.querySelector<HTMLInputElement>('search-page [data-field]');
  if (field) {
    field.focus();
    field.select();
    if (typedAhead() !== '') {
      field.value = typedAhead();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return;
  }
  dialog ??= new SearchDialog();
  dialog.open(opener, typedAhead());
}

class SearchDialog {
  readonly #texts = inPageLanguage({ en, sv });
  readonly #locale: Locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });
  readonly #field = draw('input', { type: 'search', 'aria-label': this.#texts.label });
  readonly #list = draw('ul', { class: 'hits', role: 'list', 'data-search-results': '', hidden: true });
  readonly #empty = draw('div', { class: 'empty', hidden: true });
  readonly #status = draw('p', { role: 'status', class: 'status' });
  readonly #notes = draw('p', { class: 'notes' });
  readonly #suggestions = draw('p', { class: 'suggestions' });
  readonly #recent = draw('section', { class: 'recent', hidden: true });
  readonly #all = draw('a', { class: 'all', hidden: true });
  readonly #notice = new NoticeLine(this.#status, this.#notes, this.#texts);
  readonly #element = this.#build();
  readonly #runner = new SearchRunner(this.#locale, {
    waiting: () => this.#notice.say(this.#texts.searching),
    found: (outcome) => this.#show(outcome),
    failed: () => this.#fail(),
  });
  #opener: HTMLElement | undefined;

  open(opener: HTMLElement | undefined, typed: string): void {
    this.#opener = opener;
    if (!this.#element.open) this.#element.showModal();
    document.body.classList.add('is-searched-over');
    this.#field.focus();
    this.#field.select();
    this.#runner.warmUp();
    if (typed !== '') {
      this.#field.value = typed;
      this.#type();
    } else if (this.#field.value.trim() === '') this.#rest();
  }

  #build(): HTMLDialogElement {
    const close = drawButton(this.#texts.close, () => this.#element.close(), 'close');
    close.prepend(drawCross());
    Object.assign(this.#field, { name: 'q', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search' });
    const form = draw('form', { class: 'search-field' }, this.#field, close);
    form.action = hitAddress(pageAddress('search', this.#locale));
    const { keysChoose, keysOpen, keysClose } = this.#texts;
    const keys = draw(
      'p',
      { class: 'keys' },
      ...[keysChoose, keysOpen, keysClose].map((words) => draw('span', {}, words)),
      this.#all,
    );
    const heading = draw('h2', { class: 'visually-hidden' }, this.#texts.results);
    const element = draw(
      'dialog',
      { class: 'search-dialog', 'aria-label': this.#texts.title },
      draw('search', {}, form),
      draw(
        'div',
        { class: 'body' },
        this.#status,
        this.#notes,
        this.#suggestions,
        heading,
        this.#list,
        this.#empty,
        this.#recent,
      ),
      keys,
    );
    this.#listen(element, form);
    document.body.append(element);
    return element;
  }

  #listen(element: HTMLDialogElement, form: HTMLFormElement) {
    // The dialog stays on the page once it is made, so its listeners go when the page goes.
    const { signal } = new AbortController();
    moveByArrows(element, this.#field, this.#list, signal);
    this.#field.addEventListener('input', () => this.#type());
    form.addEventListener('submit', (event) => {
      if (this.#field.value.trim() === '') event.preventDefault();
      else void keepSearch(this.#field.value);
    });
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // A search field would only be emptied by it.
      event.preventDefault();
      element.close();
    });
    element.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === element) element.close();
      if (target.closest('a[data-id]')) {
        void keepSearch(this.#field.value);
        // The hit may stand on this very page.
        element.close();
      }
    });
    element.addEventListener('close', () => {
      document.body.classList.remove('is-searched-over');
      this.#opener?.focus();
    });
  }

  #type() {
    if (this.#field.value.trim() === '') this.#rest();
    else this.#runner.type(this.#field.value);
  }

  #search(typed: string) {
    this.#field.value = typed;
    this.#field.focus();
    void this.#runner.run(typed);
  }

  /** Nothing is typed: the last searches, to begin with. */
  #rest() {
    this.#runner.stop();
    this.#notice.clear();
    this.#suggestions.replaceChildren();
    this.#list.hidden = this.#empty.hidden = this.#all.hidden = true;
    this.#list.replaceChildren();
    void showRecent(this.#recent, this.#texts, {
      search: (typed) => this.#search(typed),
      forgotten: () => {
        this.#notice.say(this.#texts.forgotten);
        this.#field.focus();
      },
    });
  }

  async #show(outcome: Outcome) {
    const { typed, found, groups, index } = outcome;
    const input = {
      groups: firstHits(groups, most),
      found,
      index,
      locale: this.#locale,
      length: shortExcerpt,
    };
    const context = { texts: this.#texts, topics: topicNames(index.records), progress: undefined };
    this.#recent.hidden = true;
    this.#list.hidden = groups.length === 0;
    if (!(await showHits(this.#list, input, context, outcome))) return;
    this.#all.hidden = groups.length === 0;
    this.#all.textContent = this.#texts.allWithFilters(groups.length);
    this.#all.href = this.#pageOf(typed);
    await index.breathe();
    if (!outcome.isCurrent()) return;
    showSuggestions(this.#suggestions, typed, index.records, this.#texts, (words) => this.#search(words));
    const exactly = () => void this.#runner.run(typed, true);
    if (groups.length > 0) this.#notice.show(outcome, groups.length, exactly, false);
    await this.#showEmpty(outcome);
  }

  async #showEmpty(outcome: Outcome) {
    const isEmpty = outcome.groups.length === 0;
    const meant = isEmpty ? await meantBy(outcome) : undefined;
    if (!outcome.isCurrent()) return;
    this.#empty.hidden = !isEmpty;
    this.#empty.toggleAttribute('data-search-empty', isEmpty);
    if (!isEmpty) return;
    const nothing = this.#texts.nothingFound(outcome.typed.trim());
    this.#notice.say(nothing, true);
    this.#empty.replaceChildren(
      draw('p', {}, draw('b', {}, nothing)),
      ...(meant === undefined
        ? []
        : [
            draw(
              'p',
              {},
              `${this.#texts.didYouMean} `,
              drawButton(meant, () => this.#search(meant)),
              '?',
            ),
          ]),
      draw('p', {}, `${this.#texts.notHere} `, drawAToZ(this.#texts, this.#locale), '.'),
      draw('p', {}, draw('a', { href: this.#pageOf(outcome.typed) }, this.#texts.otherWays)),
    );
  }

  #fail() {
    this.#recent.hidden = this.#list.hidden = this.#all.hidden = true;
    this.#suggestions.replaceChildren();
    this.#empty.hidden = false;
    this.#empty.removeAttribute('data-search-empty');
    this.#notice.clear();
    this.#empty.replaceChildren(
      draw('p', { role: 'alert' }, `${this.#texts.failed} `, drawAToZ(this.#texts, this.#locale), '.'),
      draw(
        'p',
        {},
        drawButton(this.#texts.tryAgain, () => this.#search(this.#field.value)),
      ),
    );
  }

  #pageOf(typed: string): string {
    const query = writeSearchAddress({ typed: typed.trim(), filters: { kinds: [] }, isLiteral: false });
    return hitAddress(pageAddress('search', this.#locale)) + query;
  }
}
