/** Runs searches one after the other, as somebody types: only the newest is shown, and nothing is asked too often. */
import { loadSearchIndex, type LoadedIndex } from '../../browser/search-engine.ts';
import type { Locale } from '../../domain/locale.ts';
import { find, type Found } from '../../domain/search/find.ts';
import type { HitGroup } from '../../domain/search/group.ts';
import { groupsOf } from '../../domain/search/pages.ts';
import { shortestBeginning, shortestBegun } from '../../domain/search/weights.ts';
import type { WordList } from '../../domain/search/word-list.ts';
import { wordsOf } from '../../domain/search/words.ts';

/** What a search came to. */
export interface Outcome {
  typed: string;
  found: Found;
  groups: readonly HitGroup[];
  index: LoadedIndex;
  /** Another letter may come at any moment. */
  isTyping: boolean;
  /** Whether nothing newer has been searched: asked before anything is drawn that had to be waited for. */
  isCurrent(): boolean;
}

export interface RunnerReport {
  /** It takes a while. */
  waiting(): void;
  found(outcome: Outcome): void | Promise<void>;
  failed(typed: string): void;
}

/** A letter after a pause of this length is searched at once … */
const pauseMs = 240;
/** … and letters in a row when none has come for so long, in milliseconds: most thumbs are slower, and see each answer. */
const debounceMs = 30;
/**
 * "ca" is no word that nobody knows, but somebody typing "card": a search of no more, and the word list, wait this long for
 * the next letter. The shorter a word, the more of the index it takes to look it up.
 */
const firstLettersMs = 300;
/** Nobody types the next letter so late: the last word is whole, in milliseconds. */
const settleMs = 600;
/** After this long the reader is told that it takes a while. */
const patienceMs = 400;

export class SearchRunner {
  readonly #locale: Locale;
  readonly #report: RunnerReport;
  #newest = 0;
  #lastTyped = 0;
  #hasWordList = false;
  /** The search of the newest letter, till it begins. */
  #next: ReturnType<typeof setTimeout> | undefined;
  /** The last word is read anew, when nothing more is typed. */
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(locale: Locale, report: RunnerReport) {
    this.#locale = locale;
    this.#report = report;
  }

  /** Starts to load the engine, before there is anything to search. */
  warmUp(): void {
    loadSearchIndex(this.#locale).catch(() => undefined);
  }

  /** Somebody is typing. */
  type(typed: string): void {
    clearTimeout(this.#next);
    clearTimeout(this.#settling);
    const now = performance.now();
    const isFirst = now - this.#lastTyped > pauseMs;
    this.#lastTyped = now;
    const run = () => void this.#run(typed, { isTyping: true });
    if (isBegun(typed)) this.#next = setTimeout(run, firstLettersMs);
    else if (isFirst) run();
    else this.#next = setTimeout(run, debounceMs);
  }

  /** Searches now. What an older search finds is not shown any more. */
  run(typed: string, isLiteral = false): Promise<void> {
    clearTimeout(this.#next);
    return this.#run(typed, { isLiteral });
  }

  async #run(typed: string, { isLiteral = false, isTyping = false, isSettled = false }): Promise<void> {
    clearTimeout(this.#settling);
    this.#newest += 1;
    const own = this.#newest;
    // Said of the newest search, and only till there is something to say of what it found.
    const patience = setTimeout(() => own === this.#newest && this.#report.waiting(), patienceMs);
    try {
      const index = await loadSearchIndex(this.#locale);
      // The letter is drawn first.
      await index.breathe();
      const isCurrent = () => own === this.#newest;
      const isLastBegun = isTyping && (wordsOf(typed).at(-1)?.length ?? 0) < shortestBeginning;
      const wordList = (isLastOnly?: boolean) =>
        isLastBegun && isLastOnly ? this.#wordListLater(index, isCurrent) : this.#wordList(index);
      const options = { isLiteral, isUnfinished: isTyping && !isSettled };
      const found = await find(typed, { ...index, wordList }, this.#locale, options);
      // A slow phone gets a frame in between: finding, grouping and drawing together would hold a letter up.
      await index.breathe();
      if (!isCurrent()) return;
      const groups = groupsOf(found, index.records);
      if (found.isProvisional && groups.length === 0) {
        await this.#run(typed, { isTyping, isSettled: true });
        return;
      }
      await index.breathe();
      clearTimeout(patience);
      if (isCurrent()) await this.#report.found({ typed, found, groups, index, isTyping, isCurrent });
      if (found.isProvisional && isCurrent()) this.#settleLater(typed);
    } catch {
      if (own === this.#newest) this.#report.failed(typed);
    } finally {
      clearTimeout(patience);
    }
  }

  /** The word was all there was to come: now it is read with the word list. */
  #settleLater(typed: string) {
    this.#settling = setTimeout(() => void this.#run(typed, { isSettled: true, isTyping: true }), settleMs);
  }

  async #wordList(index: LoadedIndex): Promise<WordList | undefined> {
    const list = await index.wordList();
    this.#hasWordList = true;
    return list;
  }

  async #wordListLater(index: LoadedIndex, isCurrent: () => boolean): Promise<WordList | undefined> {
    if (!this.#hasWordList) await new Promise((resolve) => setTimeout(resolve, firstLettersMs));
    return isCurrent() ? this.#wordList(index) : undefined;
  }

  /** Nothing is searched any more. */
  stop(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#settling);
    this.#newest += 1;
  }
}

/** No more than the first letters of a first word. */
function isBegun(typed: string): boolean {
  const [first = '', ...others] = wordsOf(typed);
  return others.length === 0 && first.length < shortestBegun;
}
