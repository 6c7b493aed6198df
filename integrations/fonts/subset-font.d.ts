/** The part of subset-font that we use; the package ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number } | number> },
  ): Promise<Buffer>;
}
