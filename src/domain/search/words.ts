/** Words and letters as the search sees them. */

/** Letters that are typed without their marks as often as with them: å, ä, ö and é become a, a, o and e. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no marks to lose, and a list has thousands of words.
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A word and where it stands in its text. */
export interface PlacedWord {
  /** In lower case, with its marks. */
  word: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in order. A hyphen parts words; what follows an apostrophe is left out: "customer’s" is customer. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.normalize('NFC').matchAll(wordPattern), (match) => ({
    word: match[0].replace(/['’].*$/, '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}
