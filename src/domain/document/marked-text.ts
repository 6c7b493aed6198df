/** The text of a paper has one mark-up, `**strong**` for labels, and answers as `{{id}}`. */

export type Token = { text: string; isStrong: boolean } | { answer: string; isStrong: boolean };

/** A text in pieces, in order: words, and the ids of the answers that stand in it. */
export function tokens(text: string): Token[] {
  let isStrong = false;
  return text.split(/(\*\*|\{\{[^}]*\}\})/).flatMap((piece): Token[] => {
    if (piece === '**') {
      isStrong = !isStrong;
      return [];
    }
    const answer = /^\{\{\s*(.*?)\s*\}\}$/.exec(piece)?.[1];
    if (answer !== undefined) return [{ answer, isStrong }];
    return piece === '' ? [] : [{ text: piece, isStrong }];
  });
}

/** The ids of the answers in a text, in order, as often as they stand there. */
export function answersIn(text: string): string[] {
  return tokens(text).flatMap((token) => ('answer' in token ? [token.answer] : []));
}
