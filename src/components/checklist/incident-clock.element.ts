import { MarkupError } from '../../browser/markup-error.ts';
import { storage } from '../../browser/storage.ts';
import { readClock } from '../../domain/incident-clock.ts';
import { parseIncident } from '../../domain/incident-record.ts';
import { incident as en } from '../../i18n/en/incident.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { incident as sv } from '../../i18n/sv/incident.ts';

const texts = inPageLanguage({ en, sv });

/**
 * `<incident-clock data-limit="72">`: counts down from when the reader found out. The time is kept on the device.
 * Needs inside: `<input type="datetime-local">`, `[data-left]`, `[data-hours]` with squares, `[data-clear-clock]`.
 */
export class IncidentClock extends HTMLElement {
  #listening?: AbortController;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    const input = this.querySelector('input');
    const clear = this.querySelector<HTMLElement>('[data-clear-clock]');
    if (!input || !clear) throw new MarkupError(this, 'an <input> and [data-clear-clock]');

    this.#listening = new AbortController();
    const { signal } = this.#listening;
    input.addEventListener(
      'change',
      () => {
        this.#show(input);
        if (input.value) void storage().write('incident', { version: 1, found: input.value });
        else void storage().erase('incident');
      },
      { signal },
    );
    clear.addEventListener(
      'click',
      () => {
        input.value = '';
        void storage().erase('incident');
        this.#show(input);
        input.focus();
      },
      { signal },
    );
    void this.#restore(input);
    this.#ticking = setInterval(() => this.#show(input), 60_000);
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearInterval(this.#ticking);
  }

  async #restore(input: HTMLInputElement) {
    const found = parseIncident(await storage().read('incident'));
    if (found) input.value = found;
    this.#show(input);
  }

  #show(input: HTMLInputElement) {
    const left = this.querySelector('[data-left]');
    const hours = this.querySelector<HTMLElement>('[data-hours]');
    const clear = this.querySelector<HTMLElement>('[data-clear-clock]');
    if (!left || !hours || !clear) return;
    clear.hidden = input.value === '';
    hours.hidden = true;
    if (input.value === '') return left.replaceChildren();

    const limit = Number(this.dataset['limit'] ?? 72);
    const reading = readClock(new Date(input.value), limit, new Date());
    if (!reading) return left.replaceChildren(texts.foundInFuture);

    const words = reading.isOver
      ? [texts.timeOver(limit), texts.timeOverHint]
      : [
          reading.hoursLeft > 0 ? texts.hoursLeft(reading.hoursLeft) : texts.lessThanHour,
          texts.until(longTime(reading.until)),
        ];
    const detail = document.createElement('span');
    detail.textContent = words[1] ?? '';
    const sentence = [words[0] ?? '', detail];
    // Spoken once, not every minute: only when the words are new.
    if (left.textContent !== words.join('')) left.replaceChildren(...sentence);

    hours.hidden = false;
    hours.querySelectorAll('.strip i').forEach((square, index) => {
      square.classList.toggle('past', index + 1 < reading.hoursBegun);
      square.classList.toggle('now', index + 1 === reading.hoursBegun && !reading.isOver);
    });
  }
}

function longTime(time: Date): string {
  return time.toLocaleString(document.documentElement.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
