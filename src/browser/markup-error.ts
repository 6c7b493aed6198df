/** An element misses a part of its markup. The page still reads; only the enhancement stays off. */
export class MarkupError extends Error {
  override name = 'MarkupError';

  /** @param needs What has to stand inside, as in "an <a> and an <output>". */
  constructor(element: Element, needs: string) {
    super(`<${element.localName}> needs ${needs} inside it.`);
  }
}
