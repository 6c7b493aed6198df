import { changeProgress } from '../../browser/progress-store.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { clearItems, type ProgressRecord } from '../../domain/progress.ts';

/**
 * `<clear-list>`: forgets the answers to the lines of the page, and brings them back on "Undo". Emits `list-cleared` and
 * `list-restored`, bubbling, so that what belongs to the list can go along.
 * Needs inside: `[data-clear]`, and `[data-message]` (hidden) with `[data-undo-button]`.
 */
export class ClearList extends HTMLElement {
  #listening?: AbortController;
  #before: ProgressRecord | undefined;

  connectedCallback() {
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    const message = this.querySelector<HTMLElement>('[data-message]');
    const undo = this.querySelector<HTMLElement>('[data-undo-button]');
    if (!clear || !message || !undo)
      throw new MarkupError(this, '[data-clear], [data-message] and [data-undo-button]');

    this.#listening = new AbortController();
    const { signal } = this.#listening;
    clear.addEventListener(
      'click',
      async () => {
        const keys = [...document.querySelectorAll<HTMLElement>('checklist-form [data-item]')].map(
          ({ dataset }) => dataset['item'] ?? '',
        );
        await changeProgress((record) => {
          const cleared = clearItems(record, keys);
          // Cleared once more, the list has nothing to bring back: the first copy stays.
          if (keys.some((key) => record.items[key])) this.#before = record;
          return cleared;
        });
        this.dispatchEvent(new CustomEvent('list-cleared', { bubbles: true }));
        message.hidden = false;
        undo.focus();
      },
      { signal },
    );
    undo.addEventListener(
      'click',
      async () => {
        const before = this.#before;
        if (before) {
          // What was answered elsewhere in the meantime stays.
          await changeProgress((record) => ({ version: 1, items: { ...before.items, ...record.items } }));
        }
        this.dispatchEvent(new CustomEvent('list-restored', { bubbles: true }));
        message.hidden = true;
        clear.focus();
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}

declare global {
  interface DocumentEventMap {
    /** The answers to the list of the page have been forgotten. */
    'list-cleared': CustomEvent;
    /** They are back. */
    'list-restored': CustomEvent;
  }
}
