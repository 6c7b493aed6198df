import { palette, topicColor } from './palette.ts';

/** Where the white leaf's inside begins and ends; texts are placed from it. */
export const leaf = { left: 59, top: 51, right: 1117, bottom: 555 } as const;

/**
 * Everything on a card but its words: the pad with its three leaves on tint, the perforation, the mark, and the topic's
 * color in its pattern, so that topics differ in gray too.
 *
 * @param topic 1 to 5; without one a large mark stands where the folio would.
 * @returns SVG shapes for a picture of 1200 × 630.
 */
export function drawPad(topic: number | undefined): string {
  const sheet = (offset: number, fill: string) =>
    `<rect x="${57.5 + offset}" y="${49.5 + offset}" width="1061" height="507" fill="${fill}" stroke="${palette.ink}" stroke-width="3"/>`;
  return [
    `<rect width="1200" height="630" fill="${palette.tint}"/>`,
    sheet(28, palette.pink),
    sheet(14, palette.canary),
    sheet(0, palette.white),
    `<path d="M59 137h1058" stroke="${palette.line}" stroke-width="4" stroke-dasharray="8 5"/>`,
    drawMark(103, 69, 46),
    topic === undefined ? drawMark(101, 172, 190) : drawBar(topic),
  ].join('');
}

/** The mark, as in `public/favicon.svg`. */
function drawMark(x: number, y: number, side: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${side / 40})"><g stroke="#141b3c" stroke-width="2">` +
    '<path fill="#f3b7c0" d="M14 9h21v28H14z"/><path fill="#fbe57a" d="M9.5 6h21v28h-21z"/><path fill="#fff" d="M5 3h21v28H5z"/></g>' +
    '<path d="M9 8.2h14" stroke="#141b3c" stroke-width="2" stroke-dasharray="2 2"/>' +
    '<path d="m10 19.5 4 4.2 7.5-9" fill="none" stroke="#0a6045" stroke-width="3.4"/></g>'
  );
}

/** The bar below the folio. */
function drawBar(topic: number): string {
  const color = topicColor(topic);
  const lines = patterns[topic - 1] ?? '';
  return (
    `<defs><clipPath id="bar"><path d="M103 329h180v16H103z"/></clipPath></defs>` +
    `<g clip-path="url(#bar)"><path d="M103 329h180v16H103z" fill="${color}"/>` +
    `<g stroke="#fff" fill="#fff">${lines}</g></g>`
  );
}

const places = (step: number) =>
  Array.from({ length: Math.ceil(212 / step) }, (_, index) => 90 + index * step);

/** What is left white in each topic's color: nothing, diagonals, horizontals, verticals, dots. */
const patterns = [
  '',
  places(16.97)
    .map((x) => `<path d="M${x} 350l26-26" stroke-width="4"/>`)
    .join(''),
  '<path d="M103 333.5h180M103 340.5h180" stroke-width="3" fill="none"/>',
  places(12)
    .map((x) => `<path d="M${x + 4} 329v16" stroke-width="4"/>`)
    .join(''),
  places(12)
    .map(
      (x) =>
        `<circle cx="${x}" cy="333" r="2.6" stroke="none"/><circle cx="${x + 6}" cy="341" r="2.6" stroke="none"/>`,
    )
    .join(''),
];
