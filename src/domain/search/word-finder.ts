/** Looks words up in Pagefind: as a whole, as the beginning of longer words, and letter by letter before folded. */
import type { RowHits, WordHit, WordHits } from './search-index.ts';
import { swedishLetters } from './stem.ts';
import { fold } from './words.ts';

/** What of a Pagefind result is used here. */
export interface PagefindHit {
  id: string;
  score: number;
  /** Places in the text. */
  words: readonly number[];
  matchedMetaFields?: readonly string[];
}

/** What of Pagefind is used here: the same in a worker, in a page and in Node. */
export interface PagefindSearch<T extends PagefindHit> {
  search(term: string): Promise<readonly T[]>;
  /** Fetches what a search for these words, split by blanks, would need. */
  preload(terms: string): Promise<unknown>;
  options(options: { exactDiacritics: boolean }): Promise<unknown>;
}

/**
 * One for each engine: it sees to it that the engine's one switch for exact letters suits whoever is searching, and that
 * what a word finds does not depend on what was searched before.
 */
export class WordFinder<T extends PagefindHit> {
  readonly #pagefind: PagefindSearch<T>;
  readonly #chunksBehind: (word: string) => readonly string[];
  readonly #seen: (hit: T) => void;
  readonly #found = new Map<string, Promise<WordHits>>();
  readonly #rows = new Map<string, Promise<RowHits>>();
  #running = new Set<Promise<unknown>>();
  #alone: Promise<unknown> = Promise.resolve();

  /**
   * @param chunksBehind The first words of the chunks where words may stand that begin with a word, its own chunk aside.
   * @param seen Gets every result once it is known, so that its text can be fetched later.
   */
  constructor(
    pagefind: PagefindSearch<T>,
    chunksBehind: (word: string) => readonly string[],
    seen: (hit: T) => void = () => undefined,
  ) {
    this.#pagefind = pagefind;
    this.#chunksBehind = chunksBehind;
    this.#seen = seen;
  }

  /** The same word is looked up once; a search that failed is tried again. */
  find(word: string): Promise<WordHits> {
    const known = this.#found.get(word);
    if (known) return known;
    const finding = this.#look(word);
    this.#found.set(word, finding);
    finding.catch(() => this.#found.delete(word));
    return finding;
  }

  async #look(word: string): Promise<WordHits> {
    // Which hits hold the word itself and which only longer ones, two searches tell between them.
    const [whole, any] = await this.#together(() =>
      Promise.all([this.#pagefind.search(`"${word}"`), this.#searchWithLonger(word)]),
    );
    const folded = idsOf(whole);
    // "våga" is not "väga": where the very letters stand, the folded ones do not count.
    const exact = fold(word) === word ? folded : await this.#withExactLetters(word, folded);
    const wholeIds = exact.size > 0 ? exact : folded;
    const hits = new Map<string, WordHit>();
    for (const result of any) {
      this.#seen(result);
      const { id, score, words, matchedMetaFields: fields = [] } = result;
      if (folded.has(id) && !wholeIds.has(id)) continue;
      // Pagefind names them in any order, and sums must not depend on it.
      hits.set(id, {
        score,
        isWhole: wholeIds.has(id),
        isInText: words.length > 0,
        fields: [...fields].sort(),
      });
    }
    return hits;
  }

  async #searchWithLonger(word: string): Promise<readonly T[]> {
    const behind = this.#chunksBehind(word);
    if (behind.length > 0) await this.#pagefind.preload(behind.join(' '));
    return this.#pagefind.search(word);
  }

  /** Of the hits of the folded letters those with the very letters, in this form of the word or in another one. */
  async #withExactLetters(word: string, folded: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const exact = new Set<string>();
    for (const form of new Set([word, swedishLetters(word)]))
      // The same letters in all hits: another form can add nothing.
      if (exact.size < folded.size)
        for (const { id } of await this.#inExactLetters(form)) if (folded.has(id)) exact.add(id);
    return exact;
  }

  /** Fetches ahead the chunk that words which begin so are likely to stand in. */
  expect(beginning: string): void {
    this.#pagefind.preload(beginning).catch(() => undefined);
  }

  /** Where words stand one after the other, or inflections of them. The same row is looked up once. */
  findRow(row: string): Promise<RowHits> {
    const known = this.#rows.get(row);
    if (known) return known;
    const finding = this.#lookForRow(row);
    this.#rows.set(row, finding);
    finding.catch(() => this.#rows.delete(row));
    return finding;
  }

  async #lookForRow(row: string): Promise<RowHits> {
    const results = await this.#together(() => this.#pagefind.search(`"${row}"`));
    // Of several fields that hold a row Pagefind names any one, now this, now that: which one it is says nothing.
    return new Map(
      results.map(({ id, matchedMetaFields: fields = [] }) => [id, fields.length > 0 ? 'name' : 'text']),
    );
  }

  /** Alongside other searches, but not while the switch is over. */
  async #together<R>(work: () => Promise<R>): Promise<R> {
    await this.#alone.catch(() => undefined);
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  #inExactLetters(word: string): Promise<readonly T[]> {
    const before = this.#alone;
    const searching = (async () => {
      await before.catch(() => undefined);
      await Promise.allSettled(this.#running);
      await this.#pagefind.options({ exactDiacritics: true });
      try {
        return await this.#pagefind.search(`"${word}"`);
      } finally {
        await this.#pagefind.options({ exactDiacritics: false });
      }
    })();
    this.#alone = searching;
    return searching;
  }
}

function idsOf(results: readonly PagefindHit[]): ReadonlySet<string> {
  return new Set(results.map(({ id }) => id));
}
