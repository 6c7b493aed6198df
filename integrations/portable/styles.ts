/**
 * Makes the addresses in a stylesheet relative.
 *
 * @param toRelative Gives the relative address for one of ours, `undefined` for any other.
 * @throws When a picture is drawn from an SVG file: Chromium refuses masks from files, so it must be a `data:` address.
 */
export function relativeStyles(
  css: string,
  toRelative: (address: string) => string | undefined,
  name: string,
): string {
  return css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote: string, address: string) => {
    const relative = toRelative(address);
    if (relative === undefined) return whole;
    if (/\.svg(?:[?#]|$)/.test(relative)) {
      throw new Error(
        `${name} uses ${address}: the portable edition needs it as a data: address, or as <svg> in the page.`,
      );
    }
    return `url(${quote}${relative}${quote})`;
  });
}
