/** What a test asks the page itself about how it looks. These functions run in the browser and know nothing outside. */

/**
 * Parts with something in them that is wider than they are: words that break out of their box, or are cut.
 *
 * @returns The tag, class and first words of each. Nothing is expected.
 */
export function clippedParts(): string[] {
  /** A stamp is turned, so its corners stand out a little: no words do. */
  const tolerancePx = 4;
  const isMeant = (element: Element) =>
    element.closest('svg') !== null ||
    getComputedStyle(element).clipPath !== 'none' ||
    // On desks the meaning of a term hangs in the column beside the text.
    element.querySelector('.prose > .term-box') !== null ||
    // The beginning of something that is there whole elsewhere.
    getComputedStyle(element).textOverflow === 'ellipsis' ||
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + tolerancePx &&
        !isMeant(element),
    )
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}, ${element.scrollWidth - element.clientWidth} px: ${element.textContent.trim().slice(0, 60)}`,
    );
}

/**
 * Things that are known by their edge and have none in the color of text: in forced colors no background is left to tell
 * them apart.
 */
export function missingEdges(): string[] {
  const edged =
    '.slip, .leaf, .button:not(.plain), .answers, .flag, .stamp, .message, .empty, .region-part, .boxes > *, .term-box, .letters li, .clock, .why, .tally i, .answers label + label';
  const ground = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll(edged)]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => {
      const style = getComputedStyle(element);
      return !(['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) =>
          parseFloat(style[`border${side}Width`]) >= 1 &&
          style[`border${side}Style`] !== 'none' &&
          style[`border${side}Color`] !== ground,
      );
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}
