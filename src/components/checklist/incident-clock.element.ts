import { changeIncident, followIncident, type IncidentState } from '../../browser/incident-store.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { readClock, type ClockReading } from '../../domain/incident-clock.ts';
import { incident as en } from '../../i18n/en/incident.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { incident as sv } from '../../i18n/sv/incident.ts';

const texts = inPageLanguage({ en, sv });

/**
 * `<incident-clock data-limit="72">`: counts down from when the reader found out, and up where only a law without such a
 * limit is shown. The time is kept on the device, and goes and comes back with the list that it belongs to
 * (`list-cleared`, `list-restored`).
 * Needs inside: `<input type="datetime-local">`, `[data-left]`, `[data-hours]` with squares, `[data-clear-clock]`,
 * `[data-keeping]`. Texts: `data-refused`, `data-damaged`, `data-newer`.
 */
export class IncidentClock extends HTMLElement {
  #listening?: AbortController;
  #ticking: ReturnType<typeof setInterval> | undefined;
  /** The time that went with the list. */
  #cleared = '';

  connectedCallback() {
    const input = this.querySelector('input');
    const clear = this.querySelector<HTMLElement>('[data-clear-clock]');
    if (!input || !clear) throw new MarkupError(this, 'an <input> and [data-clear-clock]');

    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const set = async (found: string) => {
      input.value = found;
      this.#show(input);
      this.#sayKeeping(await changeIncident(found || undefined));
    };
    input.addEventListener('change', () => void set(input.value), { signal });
    clear.addEventListener(
      'click',
      () => {
        void set('');
        input.focus();
      },
      { signal },
    );
    document.addEventListener(
      'list-cleared',
      () => {
        this.#cleared = input.value || this.#cleared;
        void set('');
      },
      { signal },
    );
    document.addEventListener('list-restored', () => void set(input.value || this.#cleared), { signal });
    followIncident((state) => {
      // What someone is writing is never replaced under their hands.
      if (input !== document.activeElement) input.value = state.found ?? '';
      this.#show(input);
      this.#sayKeeping(state);
    }, signal);
    document.addEventListener('settings-changed', () => this.#show(input), { signal });
    this.#ticking = setInterval(() => this.#show(input), 60_000);
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearInterval(this.#ticking);
  }

  #sayKeeping({ keeping }: IncidentState) {
    const line = this.querySelector<HTMLElement>('[data-keeping]');
    const words = keeping === 'kept' ? '' : (this.dataset[keeping] ?? '');
    if (line && line.textContent !== words) line.textContent = words;
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

    // American law alone sets no limit that fits everybody: there the clock counts up.
    const hasLimit = document.documentElement.dataset['region'] !== 'us';
    const words = hasLimit
      ? wordsOfLimit(reading, limit)
      : [texts.hoursSince(reading.hoursSince), longTime(new Date(input.value))];
    const detail = document.createElement('span');
    detail.textContent = words[1] ?? '';
    const sentence = [words[0] ?? '', detail];
    // Spoken once, not every minute: only when the words are new.
    if (left.textContent !== words.join('')) left.replaceChildren(...sentence);

    hours.hidden = !hasLimit;
    hours.querySelectorAll('.strip i').forEach((square, index) => {
      square.classList.toggle('past', index + 1 < reading.hoursBegun);
      square.classList.toggle('now', index + 1 === reading.hoursBegun && !reading.isOver);
    });
  }
}

function wordsOfLimit(reading: ClockReading, limit: number): string[] {
  if (reading.isOver) return [texts.timeOver(limit), texts.timeOverHint];
  return [
    reading.hoursLeft > 0 ? texts.hoursLeft(reading.hoursLeft) : texts.lessThanHour,
    texts.until(longTime(reading.until)),
  ];
}

function longTime(time: Date): string {
  return time.toLocaleString(document.documentElement.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}
