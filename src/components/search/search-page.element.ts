import { copyText } from '../../browser/clipboard.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { readProgress } from '../../browser/progress-store.ts';
import { keepSearch } from '../../browser/recent-searches.ts';
import type { Locale } from '../../domain/locale.ts';
import { isRegion } from '../../domain/region.ts';
import { narrow, noFilters, readSearchAddress, writeSearchAddress } from '../../domain/search/filters.ts';
import type { HitGroup } from '../../domain/search/group.ts';
import { nearestTerms } from '../../domain/search/suggest.ts';
import { hitAddress } from '../../browser/hit-address.ts';
import { search as en } from '../../i18n/en/search.ts';
import { search as sv } from '../../i18n/sv/search.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { sayBriefly } from '../shell/say-briefly.ts';
import { moveByArrows } from './arrow-keys.ts';
import { draw, drawButton } from './draw.ts';
import { FilterForm } from './filter-form.ts';
import { leaveAt, readLeftAt, returnTo, type LeftAt } from './left-at.ts';
import { NoticeLine } from './notice.ts';
import { OtherLanguage } from './other-language.ts';
import { showRecent } from './recent-list.ts';
import { SearchRunner, type Outcome } from './search-runner.ts';
import { showHits } from './show-hits.ts';
import { showSuggestions } from './suggestion-row.ts';
import { topicNames } from './topic-names.ts';
import { meantBy } from './ways-on.ts';

/** Most pages drawn at once. */
const pagesAtOnce = 8;

/**
 * `<search-page>`: searches while one types, and keeps the address in step so that it can be shared and gone back to.
 * Needs inside what `SearchPage.astro` writes, each part with a `data-` name.
 */
export class SearchPage extends HTMLElement {
  readonly #texts = inPageLanguage({ en, sv });
  readonly #locale: Locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });
  readonly #siteTitle = document.title;
  #listening?: AbortController;
  #runner: SearchRunner | undefined;
  #notice: NoticeLine | undefined;
  #filters: FilterForm | undefined;
  #other: OtherLanguage | undefined;
  #outcome: Outcome | undefined;
  #isLiteral = false;
  #isTyping = false;
  #shown = pagesAtOnce;
  /** Till the reader does something on the page. */
  #leftAt: LeftAt | undefined;

  connectedCallback() {
    // The results come after the page, so the browser would go back to a place that is not there yet.
    history.scrollRestoration = 'manual';
    this.#listening = new AbortController();
    this.#notice = new NoticeLine(this.#part('[data-status]'), this.#part('[data-notes]'), this.#texts);
    this.#filters = new FilterForm(this.#part('[data-filters]'));
    this.#other = new OtherLanguage(
      this.#part('[data-other-part]'),
      this.#texts,
      this.dataset['other'] === 'en' ? 'en' : 'sv',
      this.#listening.signal,
    );
    this.#runner = new SearchRunner(this.#locale, {
      waiting: () => this.#notice?.say(this.#texts.searching),
      found: (outcome) => this.#found(outcome),
      failed: () => this.#failed(),
    });
    this.#listen(this.#listening.signal);
    this.#readAddress();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#runner?.stop();
  }

  #listen(signal: AbortSignal) {
    const field = this.#field();
    moveByArrows(this, field, this.#part('[data-list]'), signal);
    field.addEventListener('focus', () => this.#runner?.warmUp(), { signal });
    field.addEventListener('input', () => this.#type(), { signal });
    this.#part('form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void keepSearch(field.value);
        this.#search(field.value);
      },
      { signal },
    );
    this.#part('[data-filters]').addEventListener('change', () => this.#narrow(), { signal });
    this.addEventListener('click', (event) => this.#press(event.target as Element), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  #press(target: Element) {
    const hit = target.closest<HTMLElement>('[data-list] a[data-id]');
    if (hit) leaveAt(hit, this.#shown);
    if (target.closest('a[data-id]')) void keepSearch(this.#field().value);
    else if (target.closest('[data-more-button]')) this.#showMore();
    else if (target.closest('[data-clear-filters]')) {
      this.#filters?.write(noFilters);
      this.#narrow();
    } else if (target.closest('[data-try-again]')) this.#search(this.#field().value);
    else if (target.closest('[data-copy-search]')) void this.#copySearch();
  }

  /** The address says what is searched: when the page opens, and when the reader goes back. */
  #readAddress() {
    const { typed, filters, isLiteral, hasUnknown } = readSearchAddress(location.search);
    const { region } = document.documentElement.dataset;
    const isChosenHere = filters.law === undefined && !location.search.includes('law=') && isRegion(region);
    this.#field().value = typed;
    this.#filters?.write(isChosenHere ? { ...filters, law: region } : filters);
    this.#isLiteral = isLiteral;
    this.#isTyping = false;
    this.#leftAt = readLeftAt();
    if (typed.trim() === '') this.#rest();
    else void this.#runner?.run(typed, isLiteral);
    this.#part('[data-hint]').hidden = typed.trim() !== '';
    this.#part('[data-unknown-filter]').hidden = !hasUnknown;
  }

  #type() {
    this.#isTyping = true;
    this.#isLiteral = false;
    this.#leftAt = undefined;
    const typed = this.#field().value;
    if (typed.trim() === '') this.#rest();
    else this.#runner?.type(typed);
    this.#writeAddress();
  }

  #search(typed: string, isLiteral = false) {
    this.#field().value = typed;
    this.#isTyping = false;
    this.#isLiteral = isLiteral;
    this.#leftAt = undefined;
    if (typed.trim() === '') this.#rest();
    else void this.#runner?.run(typed, isLiteral);
    this.#writeAddress();
  }

  /** Nothing is searched. */
  #rest() {
    this.#runner?.stop();
    this.#outcome = undefined;
    this.#notice?.clear();
    this.#hide(
      '[data-list]',
      '[data-heading]',
      '[data-more]',
      '[data-empty]',
      '[data-failed]',
      '[data-filters]',
      '[data-other-part]',
    );
    this.#part('[data-suggestions]').replaceChildren();
    this.#part('[data-hint]').hidden = false;
    document.title = this.#siteTitle;
    void showRecent(this.#part('[data-recent]'), this.#texts, {
      search: (typed) => this.#search(typed),
      forgotten: () => {
        this.#notice?.say(this.#texts.forgotten);
        this.#field().focus();
      },
    });
  }

  async #found(outcome: Outcome) {
    this.#outcome = outcome;
    this.#shown = this.#leftAt?.shown ?? pagesAtOnce;
    await this.#show();
    if (!outcome.isCurrent()) return;
    this.#other?.offer(outcome);
  }

  #narrow() {
    this.#shown = pagesAtOnce;
    this.#isTyping = false;
    this.#leftAt = undefined;
    this.#writeAddress();
    void this.#show();
  }

  #showMore() {
    const before = this.#shown;
    this.#shown += pagesAtOnce;
    void this.#show().then(() => {
      this.#part('[data-list]').children[before]?.querySelector('a')?.focus();
    });
  }

  /** Draws what was found, as far as the filters let it through. */
  async #show() {
    const outcome = this.#outcome;
    if (!outcome || !this.#filters) return;
    const { typed, groups, index, found } = outcome;
    const left = narrow(groups, this.#filters.read());
    const shown = left.slice(0, this.#shown);
    const list = this.#part('[data-list]');
    const { record: progress } = await readProgress();
    if (!outcome.isCurrent()) return;
    const context = { texts: this.#texts, topics: topicNames(index.records), progress };
    const input = { groups: shown, found, index, locale: this.#locale };
    list.hidden = this.#part('[data-heading]').hidden = left.length === 0;
    const drawn = () => this.#leftAt && returnTo(this.#leftAt, list);
    this.#hide('[data-recent]', '[data-failed]', '[data-hint]');
    if (!(await showHits(list, input, context, { ...outcome, drawn }))) return;
    await index.breathe();
    if (!outcome.isCurrent()) return;
    this.#part('[data-filters]').hidden = groups.length === 0;
    this.#filters.count(groups);
    const rest = left.length - shown.length;
    this.#part('[data-more]').hidden = rest === 0;
    this.#part('[data-more-button]').textContent = this.#texts.showMore(Math.min(rest, pagesAtOnce));
    showSuggestions(this.#part('[data-suggestions]'), typed, index.records, this.#texts, (words) => {
      this.#search(words);
      this.#field().focus();
    });
    document.title = `${this.#texts.pageTitle(typed.trim())} · ${this.#siteTitle.split(' · ').at(-1)}`;
    await this.#showEmpty(outcome, left);
    const exactly = () => this.#search(typed, true);
    if (left.length > 0) this.#notice?.show(outcome, left.length, exactly, !this.#isTyping);
  }

  async #showEmpty(outcome: Outcome, left: readonly HitGroup[]) {
    const empty = this.#part('[data-empty]');
    const { typed, groups, index } = outcome;
    const isNothing = groups.length === 0;
    const meant = isNothing ? await meantBy(outcome) : undefined;
    if (!outcome.isCurrent()) return;
    empty.hidden = left.length > 0;
    empty.toggleAttribute('data-search-empty', isNothing);
    if (empty.hidden) return;
    const words = isNothing ? this.#texts.nothingFound(typed.trim()) : this.#texts.nothingLeft(groups.length);
    this.#part('[data-empty-words]').textContent = words;
    this.#notice?.say(words, true);
    this.#part('[data-narrowed]').hidden = isNothing;
    this.#part('[data-ways]').hidden = !isNothing;
    const place = this.#part('[data-meant]');
    place.hidden = meant === undefined;
    if (meant !== undefined) {
      place.replaceChildren(
        `${this.#texts.didYouMean} `,
        drawButton(meant, () => this.#search(meant)),
        '?',
      );
    }
    const near = isNothing ? nearestTerms(typed, index.records) : [];
    this.#part('[data-near]').hidden = near.length === 0;
    this.#part('[data-near-list]').replaceChildren(
      ...near.map(({ address, title }) => draw('li', {}, draw('a', { href: hitAddress(address) }, title))),
    );
  }

  #failed() {
    this.#outcome = undefined;
    this.#notice?.clear();
    this.#hide(
      '[data-list]',
      '[data-heading]',
      '[data-more]',
      '[data-empty]',
      '[data-filters]',
      '[data-other-part]',
      '[data-recent]',
    );
    this.#part('[data-failed]').hidden = false;
    this.#part('[data-failed-words]').textContent = `${this.#texts.failed} ${this.#texts.aToZ}.`;
  }

  async #copySearch() {
    const copied = await copyText(this.#texts.copiedText(this.#field().value.trim()));
    sayBriefly(this.#part('[data-copied]'), copied ? this.#texts.copied : this.#texts.copyFailed);
  }

  #writeAddress() {
    const filters = this.#filters?.read() ?? noFilters;
    const written = writeSearchAddress({
      typed: this.#field().value.trim(),
      filters,
      isLiteral: this.#isLiteral,
    });
    history.replaceState(null, '', written === '' ? location.pathname : written);
  }

  #hide(...selectors: string[]) {
    for (const selector of selectors) this.#part(selector).hidden = true;
  }

  #field(): HTMLInputElement {
    return this.#part('[data-field]') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new MarkupError(this, selector);
    return part;
  }
}
