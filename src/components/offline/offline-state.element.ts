import { MarkupError } from '../../browser/markup-error.ts';
import {
  canKeepPages,
  describeKept,
  findRegistration,
  followWorker,
  getPages,
  isMeteredConnection,
  removePages,
  stopGetting,
} from '../../browser/service-worker.ts';
import { changeSettings, readSettings } from '../../browser/settings-store.ts';
import { formatDate, type IsoDate } from '../../domain/dates.ts';
import type { Locale } from '../../domain/locale.ts';
import type { KeepFailure, KeepProgress, KeptState } from '../../domain/offline/edition.ts';
import { keepingState } from '../../domain/offline/keeping.ts';
import { inMegabytes } from '../../domain/offline/size.ts';
import { keeping as en } from '../../i18n/en/keeping.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { keeping as sv } from '../../i18n/sv/keeping.ts';
import { keepPages } from './keep-pages.ts';

/** What Chromium offers where a site can be put on the home screen. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const texts = inPageLanguage({ en, sv });
const locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });

/**
 * `<offline-state data-edition-date="2026-11-24">`: what this browser keeps of the site, getting it, and removing it.
 *
 * Needs inside: `[data-state]`, which is read aloud; buttons `[data-get]`, `[data-stop]`, `[data-remove]`,
 * `[data-install]`; `[data-when-getting]` with a `<progress data-bar>` and `[data-count]`; `[data-when-kept]` parts with
 * `[data-date]` and `[data-size]`, and `[data-when-not-kept]`. On the page, boxes `[data-box]` with `network`, `here`,
 * `newest` and `pages`.
 */
export class OfflineState extends HTMLElement {
  #listening?: AbortController;
  #kept: KeptState | undefined;
  #progress: KeepProgress | undefined;
  #failure: KeepFailure | undefined;
  #isUnwanted = false;
  #isAsking = true;
  #offer: InstallOffer | undefined;

  connectedCallback() {
    if (!this.querySelector('[data-state]')) throw new MarkupError(this, '[data-state]');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => void this.#press(event.target as Element), { signal });
    for (const type of ['online', 'offline']) window.addEventListener(type, () => this.#show(), { signal });
    window.addEventListener(
      'beforeinstallprompt',
      (event) => {
        event.preventDefault();
        this.#offer = event as InstallOffer;
        this.#show();
      },
      { signal },
    );
    void this.#begin(signal);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #begin(signal: AbortSignal) {
    if (canKeepPages()) {
      followWorker((message) => {
        if (message.type === 'progress') this.#progress = message;
        if (message.type === 'failed') [this.#failure, this.#progress] = [message.reason, undefined];
        if (message.type === 'progress') this.#show();
        else void this.#lookAgain();
      }, signal);
      await this.#lookAgain();
      // Whoever opens this page wants to know now: no waiting for an idle moment.
      await keepPages();
      await (await findRegistration())?.update().catch(() => undefined);
    }
    await this.#lookAgain();
  }

  async #lookAgain() {
    this.#isUnwanted = (await readSettings()).keepPages === false;
    this.#kept = canKeepPages() ? await describeKept() : undefined;
    this.#progress = this.#kept?.progress ?? (this.#kept?.current ? undefined : this.#progress);
    this.#isAsking = false;
    this.#show();
  }

  async #press(target: Element) {
    if (target.closest('[data-get]')) await this.#get();
    else if (target.closest('[data-stop]')) await this.#stop();
    else if (target.closest('[data-remove]')) {
      this.#progress = undefined;
      await changeSettings({ keepPages: false });
      await removePages();
      this.#failure = undefined;
      await this.#lookAgain();
      this.#button('[data-get]')?.focus();
    } else if (target.closest('[data-install]')) {
      await this.#offer?.prompt();
      this.#offer = undefined;
      this.#show();
    }
  }

  async #get() {
    this.#failure = undefined;
    this.#progress = { done: 0, total: 0 };
    this.#show();
    this.#button('[data-stop]')?.focus();
    await changeSettings({ keepPages: true });
    try {
      await getPages();
    } catch {
      this.#failure = 'no-network';
      this.#progress = undefined;
    }
    await keepPages();
    await this.#lookAgain();
  }

  async #stop() {
    await changeSettings({ keepPages: false });
    await stopGetting();
    this.#failure = 'stopped';
    this.#progress = undefined;
    await this.#lookAgain();
    this.#button('[data-get]')?.focus();
  }

  #button(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`${selector}:not([hidden])`);
  }

  #show() {
    const current = this.#kept?.current;
    const state = keepingState({
      isPossible: canKeepPages(),
      isUnwanted: this.#isUnwanted,
      isMetered: isMeteredConnection(),
      isOnline: navigator.onLine,
      isKept: current !== undefined,
      progress: this.#progress,
      failure: this.#failure,
    });
    const isGetting = state === 'getting' || state === 'gettingRest';
    const hadFocus = this.querySelector('[data-stop]') === document.activeElement;
    this.#fill('[data-state]', texts.state[this.#isAsking && !isGetting ? 'asking' : state]);
    if (current) {
      this.#fill('[data-date]', formatDate(current.date, locale));
      this.#fill('[data-size]', texts.sizeOnDevice(inMegabytes(current.bytes, locale)));
    }
    this.#showProgress();
    this.#reveal('[data-when-getting], [data-stop]', isGetting);
    this.#reveal('[data-when-kept], [data-remove]', current !== undefined);
    this.#reveal('[data-when-not-kept]', current === undefined);
    this.#reveal('[data-get]', canKeepPages() && current === undefined && !isGetting && navigator.onLine);
    this.#reveal('[data-install]', this.#offer !== undefined);
    this.#reveal('[data-install-hint]', this.#offer === undefined);
    this.#showBoxes(current?.date);
    // The button goes while someone stands on it: on to what there is to read.
    if (hadFocus && !isGetting) this.querySelector<HTMLElement>('[data-state]')?.focus();
  }

  #showProgress() {
    const { done, total } = this.#progress ?? { done: 0, total: 0 };
    const bar = this.querySelector<HTMLProgressElement>('[data-bar]');
    if (total === 0) bar?.removeAttribute('value');
    else if (bar) Object.assign(bar, { max: total, value: done });
    this.#fill('[data-count]', total === 0 ? '' : texts.pagesSome(done, total));
  }

  #showBoxes(date: IsoDate | undefined) {
    const here = date ?? this.dataset['editionDate'] ?? '';
    const { done, total } = this.#progress ?? { done: 0, total: 0 };
    const boxes: Record<string, string> = {
      network: navigator.onLine ? texts.networkOn : texts.networkOff,
      here: formatDate(here, locale),
      newest: formatDate(this.#kept?.ready?.date ?? here, locale),
      pages: date ? texts.pagesComplete : total > 0 ? texts.pagesSome(done, total) : texts.pagesNone,
    };
    for (const box of document.querySelectorAll<HTMLElement>('[data-box]')) {
      box.textContent = boxes[box.dataset['box'] ?? ''] ?? '';
    }
  }

  #fill(selector: string, words: string) {
    const part = this.querySelector(selector);
    if (part && part.textContent !== words) part.textContent = words;
  }

  #reveal(selector: string, isShown: boolean) {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
  }
}
