/** Where law differs: the United States (`us`); Sweden and EU law (`se`). Independent of the language. */
export const regions = ['us', 'se'] as const;
export type Region = (typeof regions)[number];

/** A fact holds in one region, or wherever cards are taken (`world`). */
export type FactRegion = Region | 'world';

export function isRegion(value: unknown): value is Region {
  return regions.some((region) => region === value);
}
