import { MarkupError } from '../../browser/markup-error.ts';
import { announceSettings } from '../../browser/settings-store.ts';
import { storage, storageKeys, type StorageKey } from '../../browser/storage.ts';
import { parseSettings } from '../../domain/settings.ts';

/**
 * `<kept-list>`: what is stored, row by row, and erasing it. What was erased can be brought back until the page closes.
 * Needs inside: rows with `data-key`, in them `[data-size]` and `[data-erase]`; `[data-erase-all]`, `[data-text]`,
 * `[data-message]` with `[data-message-text]` and `[data-undo]`. Texts: `data-nothing`, `data-erased`, `data-back`, `data-refused`.
 */
export class KeptList extends HTMLElement {
  #listening?: AbortController;
  /** What was erased, as it was stored. */
  #erased = new Map<StorageKey, string>();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => void this.#press(event.target as Element), { signal });
    storage().watch(() => void this.#show(), signal);
    window.addEventListener('pageshow', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #press(target: Element) {
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'] as StorageKey | undefined;
    if (target.closest('[data-erase-all]')) await this.#erase(Object.keys(storageKeys) as StorageKey[]);
    else if (key && target.closest('[data-erase]')) await this.#erase([key]);
    else if (target.closest('[data-undo]')) await this.#bringBack();
  }

  async #erase(keys: StorageKey[]) {
    for (const key of keys) {
      const text = await storage().readText(key);
      if (text === undefined) continue;
      this.#erased.set(key, text);
      await storage().erase(key);
    }
    await this.#afterChange(this.dataset['erased'] ?? '', this.#erased.size > 0);
    this.#part('[data-undo]').focus();
  }

  async #bringBack() {
    for (const [key, text] of this.#erased)
      if (await storage().writeText(key, text)) this.#erased.delete(key);
    const isBack = this.#erased.size === 0;
    await this.#afterChange((isBack ? this.dataset['back'] : this.dataset['refused']) ?? '', !isBack);
  }

  async #afterChange(message: string, canUndo: boolean) {
    await this.#show();
    announceSettings(parseSettings(await storage().read('settings')).settings);
    this.#part('[data-message]').hidden = false;
    this.#part('[data-message-text]').textContent = message;
    this.#part('[data-undo]').hidden = !canUndo;
  }

  async #show() {
    const all: string[] = [];
    for (const row of this.querySelectorAll<HTMLElement>('[data-key]')) {
      const key = row.dataset['key'] as StorageKey;
      const text = await storage().readText(key);
      const size = row.querySelector('[data-size]');
      const erase = row.querySelector<HTMLElement>('[data-erase]');
      if (size) size.textContent = text === undefined ? (this.dataset['nothing'] ?? '') : inKilobytes(text);
      if (erase) erase.hidden = text === undefined;
      if (text !== undefined) all.push(`${storageKeys[key]}\n${text}`);
    }
    this.#part('[data-text]').textContent = all.join('\n\n') || (this.dataset['nothing'] ?? '');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new MarkupError(this, selector);
    return part;
  }
}

function inKilobytes(text: string): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  const digits = { maximumFractionDigits: kilobytes < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(document.documentElement.lang, digits).format(kilobytes)} kB`;
}
