/** Hits in the other language, below those in the page's own. The second engine loads when it is wanted, not before. */
import { loadSearchIndex } from '../../browser/search-engine.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import type { Locale } from '../../domain/locale.ts';
import { find } from '../../domain/search/find.ts';
import { groupsOf } from '../../domain/search/pages.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import type { Outcome } from './search-runner.ts';
import { showHits } from './show-hits.ts';
import { topicNames } from './topic-names.ts';

/** Most pages drawn. */
const mostPages = 5;
/** With fewer pages than this in the page's own language the other one is searched without being asked. */
const few = 2;
/** While somebody is typing, only when nothing more has come for this long, in milliseconds. */
const quietMs = 600;

export class OtherLanguage {
  readonly #place: HTMLElement;
  readonly #texts: SearchMessages;
  readonly #locale: Locale;
  #outcome: Outcome | undefined;

  /** @param signal Ends listening: the page's element is gone. */
  constructor(place: HTMLElement, texts: SearchMessages, locale: Locale, signal: AbortSignal) {
    this.#place = place;
    this.#texts = texts;
    this.#locale = locale;
    this.#part('[data-search-other]').addEventListener('click', () => void this.#search(), { signal });
  }

  /** Offers to search the other language, or does it when the page's own has little to give. */
  offer(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#place.hidden = false;
    this.#part('[data-search-other]').hidden = false;
    this.#part('[data-other-status]').textContent = '';
    this.#part('[data-other-list]').hidden = true;
    if (outcome.groups.length >= few) return;
    const wait = outcome.isTyping ? quietMs : 0;
    setTimeout(() => outcome.isCurrent() && this.#outcome === outcome && void this.#search(), wait);
  }

  async #search() {
    const outcome = this.#outcome;
    if (!outcome) return;
    const status = this.#part('[data-other-status]');
    const list = this.#part('[data-other-list]');
    const button = this.#part('[data-search-other]');
    status.textContent = this.#texts.searching;
    try {
      const index = await loadSearchIndex(this.#locale);
      const found = await find(outcome.typed, index, this.#locale);
      const groups = groupsOf(found, index.records);
      const input = { groups: groups.slice(0, mostPages), found, index, locale: this.#locale };
      const topics = topicNames(index.records);
      const context = { texts: this.#texts, topics, progress: undefined, locale: this.#locale };
      if (!(await showHits(list, input, context, { ...outcome, isTyping: false }))) return;
      list.hidden = groups.length === 0;
      button.hidden = true;
      status.textContent =
        groups.length === 0 ? this.#texts.otherNothing : this.#texts.otherCount(groups.length);
    } catch {
      if (outcome.isCurrent()) this.#place.hidden = true;
    }
  }

  #part(selector: string): HTMLElement {
    const part = this.#place.querySelector<HTMLElement>(selector);
    if (!part) throw new MarkupError(this.#place, selector);
    return part;
  }
}
