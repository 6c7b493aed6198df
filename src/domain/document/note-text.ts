/** What stands beside a paper has links by id, `[Children](document:photo-release-child)`, and no other mark-up. */
export type NotePiece = { text: string; href?: string };

/** A note in pieces, in order. */
export function notePieces(text: string): NotePiece[] {
  return text.split(/(\[[^\]]*\]\([^)\s]*\))/).flatMap((piece): NotePiece[] => {
    const link = /^\[([^\]]*)\]\(([^)\s]*)\)$/.exec(piece);
    if (link) return [{ text: link[1] ?? '', href: link[2] ?? '' }];
    return piece === '' ? [] : [{ text: piece }];
  });
}
