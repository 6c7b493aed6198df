import { changeProgress, followProgress, type ProgressState } from '../../browser/progress-store.ts';
import {
  changeItem,
  countItems,
  hasChangedSince,
  noteMaxLength,
  renameItems,
  type ItemAnswer,
  type ItemChange,
  type ProgressRecord,
} from '../../domain/progress.ts';
import { incident as enIncident } from '../../i18n/en/incident.ts';
import { progress as enProgress } from '../../i18n/en/progress.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { incident as svIncident } from '../../i18n/sv/incident.ts';
import { progress as svProgress } from '../../i18n/sv/progress.ts';
import { landOnItem } from './land-on-item.ts';

const progressTexts = inPageLanguage({ en: enProgress, sv: svProgress });
const incidentTexts = inPageLanguage({ en: enIncident, sv: svIncident });

/** A change is announced when the reader has paused this long. */
const announceAfterMs = 1000;

/**
 * `<checklist-form data-list="card-payments">`: keeps the answers to the lines inside it and shows what the device has
 * kept. The form controls are the state.
 *
 * Needs inside: lines with `data-item="list/item"` and `data-version`; in them inputs with `data-change` (`answer`,
 * `flag`, `reason`, `note`, or `done` in an incident list); `[data-status]`.
 * Texts: `data-refused`, `data-damaged`, `data-newer`.
 */
export class ChecklistForm extends HTMLElement {
  #listening?: AbortController;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #shownStatus = '';

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => void this.#change(event.target), { signal });
    this.addEventListener('input', (event) => this.#measureNote(event.target), { signal });
    window.addEventListener('hashchange', () => landOnItem(this), { signal });
    followProgress((state) => this.#show(state), signal);
    void this.#renameItems();
    landOnItem(this);
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearTimeout(this.#announcing);
  }

  get #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  async #change(control: EventTarget | null) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
    const line = control.closest<HTMLElement>('[data-item]');
    const change = readChange(control);
    if (!line || !change) return;
    const before = line.dataset['answer'];
    const { key, version } = keyOf(line);
    await changeProgress((record) => changeItem(record, key, change, version, new Date().toISOString()));
    if (before !== 'done' && line.dataset['answer'] === 'done')
      line.querySelector('.stamp')?.classList.add('new');
  }

  /** Answers kept under an id that a line had before come along to the one it has now. */
  async #renameItems() {
    const renamed = new Map(
      this.#lines.flatMap((line) =>
        (line.dataset['formerly']?.split(' ') ?? []).map((former) => [former, keyOf(line).key] as const),
      ),
    );
    if (renamed.size > 0) await changeProgress((record) => renameItems(record, renamed));
  }

  #measureNote(control: EventTarget | null) {
    if (!(control instanceof HTMLTextAreaElement)) return;
    const over = control.value.length - noteMaxLength;
    const error = control.parentElement?.querySelector('[data-note-error]');
    if (error) error.textContent = over > 0 ? progressTexts.noteTooLong(over) : '';
    control.setAttribute('aria-invalid', String(over > 0));
  }

  #show({ record, keeping }: ProgressState) {
    for (const line of this.#lines) showLine(line, record.items[keyOf(line).key]);
    const status = keeping === 'kept' ? this.#sentence(record) : (this.dataset[keeping] ?? '');
    const element = this.querySelector('[data-status]');
    if (!element || status === this.#shownStatus) return;
    const isFirst = this.#shownStatus === '';
    this.#shownStatus = status;
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (element.textContent = status), isFirst ? 0 : announceAfterMs);
  }

  #sentence(record: ProgressRecord): string {
    const items = this.#lines.map(keyOf);
    const { done, total, notForUs, flagged } = countItems(record, items);
    const latest = items
      .map(({ key }) => record.items[key]?.on ?? '')
      .sort()
      .at(-1);
    if (!latest) return progressTexts.nothingTicked;
    return `${progressTexts.progress(done, total, notForUs, flagged)}. ${progressTexts.savedAt(dayAndTime(latest))}`;
  }
}

function keyOf(line: HTMLElement) {
  return { key: line.dataset['item'] ?? '', version: Number(line.dataset['version'] ?? 1) };
}

function readChange(control: HTMLInputElement | HTMLTextAreaElement): ItemChange | undefined {
  switch (control.dataset['change']) {
    case 'answer':
      return { answer: control.value as ItemAnswer['answer'] };
    case 'done':
      return { answer: (control as HTMLInputElement).checked ? 'done' : 'not-yet' };
    case 'flag':
      return { flag: (control as HTMLInputElement).checked };
    case 'reason':
      return { reason: control.value as NonNullable<ItemAnswer['reason']> };
    case 'note':
      return control.value.length > noteMaxLength ? undefined : { note: control.value.trim() };
    default:
      return undefined;
  }
}

function showLine(line: HTMLElement, item: ItemAnswer | undefined) {
  const answer = item?.answer ?? 'not-yet';
  line.dataset['answer'] = answer;
  line.toggleAttribute('data-flagged', item?.flag === true);
  const keptNote = line.querySelector<HTMLElement>('[data-kept-note]');
  if (keptNote) {
    keptNote.dataset['plain'] ??= keptNote.textContent;
    keptNote.textContent = item?.note ? progressTexts.keptNote(item.note) : keptNote.dataset['plain'];
  }
  for (const control of line.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-change]')) {
    showControl(control, answer, item);
  }
  const reasons = line.querySelector<HTMLElement>('.reasons');
  if (reasons) reasons.hidden = answer !== 'not-for-us';
  const changed = line.querySelector<HTMLElement>('[data-changed]');
  if (changed) changed.hidden = !hasChangedSince(item, Number(line.dataset['version'] ?? 1));
  const stamp = line.querySelector<HTMLElement>('.stamp');
  if (stamp) stamp.hidden = answer !== 'done';
  const date = line.querySelector('[data-stamp-date]');
  if (date && item) date.textContent = shortDate(item.on);
  const doneText = line.querySelector<HTMLElement>('[data-done-text]');
  if (doneText) {
    doneText.dataset['plain'] ??= doneText.textContent;
    doneText.textContent =
      answer === 'done' && item ? incidentTexts.doneAt(dayAndTime(item.on)) : doneText.dataset['plain'];
  }
}

function showControl(
  control: HTMLInputElement | HTMLTextAreaElement,
  answer: string,
  item: ItemAnswer | undefined,
) {
  if (control instanceof HTMLTextAreaElement) {
    // What someone is writing is never replaced under their hands.
    if (control !== document.activeElement && control.getAttribute('aria-invalid') !== 'true') {
      control.value = item?.note ?? '';
    }
    return;
  }
  const shown: Record<string, boolean> = {
    answer: control.value === answer,
    done: answer === 'done',
    flag: item?.flag === true,
    reason: control.value === item?.reason,
  };
  control.checked = shown[control.dataset['change'] ?? ''] ?? false;
}

/** With its day: an incident lasts for several, and a list for weeks. */
function dayAndTime(timestamp: string): string {
  return new Date(timestamp).toLocaleString(document.documentElement.lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}

function shortDate(timestamp: string): string {
  return new Date(timestamp).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' });
}
