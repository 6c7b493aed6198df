import { followProgress } from '../../browser/progress-store.ts';
import { countItems, type Count, type CountedItem, type ProgressRecord } from '../../domain/progress.ts';
import { progress as enProgress } from '../../i18n/en/progress.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { progress as svProgress } from '../../i18n/sv/progress.ts';

const texts = inPageLanguage({ en: enProgress, sv: svProgress });

/**
 * `<checklist-count data-items="list/item:1 …">`: how far the reader has come in some items, in words.
 *
 * Parts inside it that it fills: `[data-count]` with `progress` (the whole sentence), `done`, `not-for-us` or `flagged`;
 * squares `.tally i`, one an item. Emits `counted`, bubbling, so that a list can be filtered by it.
 */
export class ChecklistCount extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    followProgress(({ record }) => this.#show(record), this.#listening.signal);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #show(record: ProgressRecord) {
    const items = parseItems(this.dataset['items'] ?? '');
    const count = countItems(record, items);
    const isBegun = items.some(({ key }) => key in record.items);
    this.dataset['state'] = stateOf(count, isBegun);
    this.toggleAttribute('data-flagged', count.flagged > 0);
    for (const part of this.querySelectorAll<HTMLElement>('[data-count]')) {
      part.dataset['plain'] ??= part.textContent;
      part.textContent = isBegun ? wordsFor(part.dataset['count'] ?? '', count) : part.dataset['plain'];
    }
    this.querySelectorAll('.tally i').forEach((square, index) => {
      const item = record.items[items[index]?.key ?? ''];
      square.classList.toggle('done', item?.answer === 'done');
      square.classList.toggle('not-for-us', item?.answer === 'not-for-us');
      square.classList.toggle('flagged', item?.flag === true);
    });
    this.dispatchEvent(new CustomEvent('counted', { bubbles: true, detail: count }));
  }
}

function parseItems(text: string): CountedItem[] {
  return text.split(' ').flatMap((part) => {
    const [key, version] = part.split(':');
    return key ? [{ key, version: Number(version ?? 1) }] : [];
  });
}

function stateOf(count: Count, isBegun: boolean): 'not-begun' | 'begun' | 'finished' {
  if (!isBegun) return 'not-begun';
  return count.done === count.total ? 'finished' : 'begun';
}

function wordsFor(what: string, count: Count): string {
  switch (what) {
    case 'done':
      return texts.doneOf(count.done, count.total);
    case 'not-for-us':
      return texts.lineCount(count.notForUs);
    case 'flagged':
      return texts.lineCount(count.flagged);
    default: {
      const sentence = texts.progress(count.done, count.total, count.notForUs, count.flagged);
      return count.changed > 0 ? `${sentence}. ${texts.changedLines(count.changed)}` : sentence;
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    /** A `<checklist-count>` has counted. */
    counted: CustomEvent<Count>;
  }
}
