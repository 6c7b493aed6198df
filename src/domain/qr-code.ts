import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  size: number;
  /** One SVG path over `0 0 size size`: a run of dark modules in a row is one rectangle. */
  path: string;
}

/** @param text An address. Error correction M: a crease or a thumb print does no harm. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      let width = 1;
      while (row[x + width]) width += 1;
      path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  });
  return { size, path };
}
