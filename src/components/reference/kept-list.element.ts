import { MarkupError } from '../../browser/markup-error.ts';
import { announceSettings } from '../../browser/settings-store.ts';
import { storage, storageKeys, type StorageKey } from '../../browser/storage.ts';
import type { Locale } from '../../domain/locale.ts';
import { inKilobytes } from '../../domain/offline/size.ts';
import { parseSettings } from '../../domain/settings.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';

const locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });

/**
 * `<kept-list>`: what is stored, row by row, and erasing it. What was erased can be brought back until the page closes.
 * Needs inside: rows with `data-key`, in them `[data-size]` and `[data-erase]`; `[data-erase-all]`, `[data-text]`,
 * `[data-message]` with `[data-message-text]` and `[data-undo]`. Texts: `data-nothing`, `data-erased`, `data-none`,
 * `data-back`, `data-refused`.
 */
export class KeptList extends HTMLElement {
  #listening?: AbortController;
  /** What was erased, as it was stored. */
  #erased = new Map<StorageKey, string>();
  /** The button that erased last. */
  #eraser: HTMLElement | undefined;

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
    const eraser = target.closest<HTMLElement>('[data-erase], [data-erase-all]');
    if (eraser) {
      this.#eraser = eraser;
      await this.#erase(key ? [key] : (Object.keys(storageKeys) as StorageKey[]));
    } else if (target.closest('[data-undo]')) await this.#bringBack();
  }

  async #erase(keys: StorageKey[]) {
    for (const key of keys) {
      const text = await storage().readText(key);
      if (text === undefined) continue;
      this.#erased.set(key, text);
      await storage().erase(key);
    }
    const canUndo = this.#erased.size > 0;
    await this.#afterChange((canUndo ? this.dataset['erased'] : this.dataset['none']) ?? '', canUndo);
    this.#part('[data-undo]').focus();
  }

  async #bringBack() {
    for (const [key, text] of this.#erased)
      if (await storage().writeText(key, text)) this.#erased.delete(key);
    const isBack = this.#erased.size === 0;
    await this.#afterChange((isBack ? this.dataset['back'] : this.dataset['refused']) ?? '', !isBack);
    // The button that was pressed is gone with what it could undo.
    if (isBack) this.#eraser?.focus();
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
      if (size)
        size.textContent =
          text === undefined ? (this.dataset['nothing'] ?? '') : inKilobytes(bytesOf(text), locale);
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

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
