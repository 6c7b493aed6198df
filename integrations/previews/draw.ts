/** Draws a preview card: the pad, and on it the words set by Satori, which turns letters into paths. */
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { fontName } from './fonts.ts';
import { drawPad, leaf } from './pad.ts';
import { palette, topicColor } from './palette.ts';

type Fonts = SatoriOptions['fonts'];
type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  key?: string;
  props: { style: Style; children: string | Box[] };
}

/** How large title and answer are, from what looks best to what holds most. */
const sizes = [
  { title: 84, answer: 32 },
  { title: 72, answer: 32 },
  { title: 72, answer: 28 },
  { title: 64, answer: 28 },
  { title: 56, answer: 26 },
  { title: 50, answer: 24 },
] as const;
type Size = (typeof sizes)[number];

const titleLine = 1.03;
/** Room for title and answer above the foot, and for the words in a line. */
const room = { height: 318, width: 728 };

/** @returns A PNG of 1200 × 630 with a palette, some 20 KB. */
export async function drawCard(card: Card, fonts: Fonts): Promise<Buffer> {
  const words = await setWords(card, fonts);
  const svg = words.replace(/^<svg[^>]*>/, (open) => `${open}${drawPad(card.folio?.topic)}`);
  // Flat colors: filters meant for photographs would make the file twice as large.
  const png = { palette: true, colors: 32, dither: 0, adaptiveFiltering: false, compressionLevel: 9 };
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/** Sets the words in the largest size in which the title has three lines at most and everything stays on the leaf. */
async function setWords(card: Card, fonts: Fonts): Promise<string> {
  const longestWord = Math.max(...card.title.split(/[\s-]/).map((word) => word.length));
  // A long title begins at the second size; no word is wider than the line.
  const fitting = sizes.filter(
    ({ title }) => (title < 84 || card.title.length <= 28) && longestWord * title * 0.6 <= room.width,
  );
  let svg = '';
  for (const size of fitting.length > 0 ? fitting : sizes.slice(-1)) {
    const heights = new Map<string, number>();
    svg = await satori(layOut(card, size), {
      width: 1200,
      height: 630,
      fonts,
      onNodeDetected: ({ key, height }) => {
        if (key !== undefined) heights.set(String(key), height);
      },
    });
    const title = heights.get('title') ?? 0;
    const lines = Math.round(title / (size.title * titleLine));
    if (lines <= 3 && (heights.get('text') ?? 0) <= room.height) break;
  }
  return svg;
}

function layOut(card: Card, size: Size): Box {
  const serif = (weight: 430 | 500 | 560 | 600) => fontName('Besley', weight);
  const sans = fontName('Schibsted Grotesk', 500);
  const at = (left: number, top: number, style: Style): Style => ({
    position: 'absolute',
    left,
    top,
    ...style,
  });
  return box({ width: 1200, height: 630, color: palette.ink }, [
    box(
      at(leaf.left + 106, leaf.top + 22, { fontFamily: serif(600), fontSize: 27, lineHeight: 1.4 }),
      card.siteName,
    ),
    box(
      at(leaf.left, leaf.top + 24, {
        width: leaf.right - leaf.left - 44,
        justifyContent: 'flex-end',
        fontFamily: sans,
        fontSize: 23,
        color: palette.ink2,
      }),
      card.corner,
    ),
    ...(card.folio === undefined ? [] : [folio(card.folio, serif(500))]),
    box(
      at(leaf.left + 290, leaf.top + 116, { width: room.width, flexDirection: 'column' }),
      [
        box(
          {
            fontFamily: serif(560),
            fontSize: size.title,
            lineHeight: titleLine,
            letterSpacing: '-0.012em',
            textWrap: 'balance',
          },
          card.title,
          'title',
        ),
        box(
          {
            marginTop: 26,
            fontFamily: serif(430),
            fontSize: size.answer,
            lineHeight: 1.35,
            textWrap: 'pretty',
          },
          card.answer,
        ),
      ],
      'text',
    ),
    box(
      at(leaf.left + 44, leaf.bottom - 55, {
        fontFamily: sans,
        fontSize: 24,
        lineHeight: 1.3,
        color: palette.ink2,
      }),
      card.foot,
    ),
  ]);
}

/** "2.3" fills the column; "2.10" has to be smaller. */
function folio({ topic, text }: NonNullable<Card['folio']>, fontFamily: string): Box {
  const fontSize = text.length > 3 ? 104 : 138;
  const style = { position: 'absolute', left: leaf.left + 42, top: leaf.top + 258 - fontSize, lineHeight: 1 };
  return box({ ...style, fontFamily, fontSize, letterSpacing: '-0.05em', color: topicColor(topic) }, text);
}

function box(style: Style, children: string | Box[], key?: string): Box {
  return {
    type: 'div',
    ...(key === undefined ? {} : { key }),
    props: { style: { display: 'flex', ...style }, children },
  };
}
