/** Says how many pages were found, and what was searched when that is not what was typed. */
import { noticeOf, type Notice } from '../../domain/search/explain.ts';
import type { SearchMessages } from '../../i18n/en/search.ts';
import { draw, drawButton } from './draw.ts';
import type { Outcome } from './search-runner.ts';

/** How long after the last letter the count is said aloud, in milliseconds: results are announced, not keystrokes. */
const announceAfterMs = 500;

/** The line over the results, which is also said aloud. */
export class NoticeLine {
  readonly #status: HTMLElement;
  readonly #beside: HTMLElement;
  readonly #texts: SearchMessages;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param status A live region.
   * @param beside Takes what can be pressed: nothing that is pressed stands in a live region.
   */
  constructor(status: HTMLElement, beside: HTMLElement, texts: SearchMessages) {
    this.#status = status;
    this.#beside = beside;
    this.#texts = texts;
  }

  /** @param isAtOnce Nobody is typing: it need not wait for a pause. */
  show({ typed, found }: Outcome, count: number, searchExactly: () => void, isAtOnce: boolean): void {
    const notice = noticeOf(found);
    this.#status.classList.remove('visually-hidden');
    this.#beside.replaceChildren();
    if (notice.readAs !== undefined && count > 0) {
      this.#beside.append(drawButton(this.#texts.searchExactly(typed.trim()), searchExactly));
    }
    this.#say(() => this.#sentences(notice, count), isAtOnce);
  }

  /**
   * A sentence in place of the count.
   *
   * @param isSeenElsewhere It stands below for those who see; here it is only said aloud.
   */
  say(words: string, isSeenElsewhere = false): void {
    this.#beside.replaceChildren();
    this.#status.classList.toggle('visually-hidden', isSeenElsewhere);
    this.#say(() => [words], true);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#status.replaceChildren();
    this.#beside.replaceChildren();
  }

  #sentences({ readAs, unknown }: Notice, count: number): (Node | string)[] {
    const sentences: (Node | string)[] = [draw('b', {}, this.#texts.count(count))];
    if (count > 0 && readAs !== undefined)
      sentences.push(` ${this.#texts.showingFor} `, draw('b', {}, readAs), '.');
    if (count > 0 && unknown.length > 0) sentences.push(` ${this.#texts.unknownWords(unknown)}`);
    return sentences;
  }

  #say(sentences: () => (Node | string)[], isAtOnce: boolean) {
    clearTimeout(this.#timer);
    const say = () => this.#status.replaceChildren(...sentences());
    if (isAtOnce) say();
    else this.#timer = setTimeout(say, announceAfterMs);
  }
}
