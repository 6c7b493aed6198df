/**
 * What a reader has chosen about the site itself. Stored on the device only, under one key; nothing is stored before
 * the first choice. `before-paint.ts` reads theme and region from the same record before the page is drawn.
 */
import * as v from 'valibot';
import { locales } from './locale.ts';
import { regions } from './region.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const settingsRecord = v.object({
  version: v.literal(1),
  /** The language last chosen: where `/go/` links lead. */
  locale: v.optional(v.picklist(locales)),
  region: v.optional(v.picklist(regions)),
  theme: v.optional(v.picklist(themes)),
  /** `false` turns the `/` key off (WCAG 2.1.4, Character Key Shortcuts). */
  slashOpensSearch: v.optional(v.boolean()),
  /** `false`: searches are not remembered. */
  keepSearches: v.optional(v.boolean()),
  /** `false`: the reader has removed the pages kept for reading offline, and they do not come back unasked. */
  keepPages: v.optional(v.boolean()),
});
export type Settings = v.InferOutput<typeof settingsRecord>;

export const noSettings: Settings = { version: 1 };

/** Reads what the device has stored. Never throws; what cannot be read counts as nothing chosen. */
export function parseSettings(stored: unknown): { settings: Settings; isDamaged: boolean } {
  const parsed = v.safeParse(settingsRecord, stored);
  if (parsed.success) return { settings: parsed.output, isDamaged: false };
  return { settings: noSettings, isDamaged: stored !== undefined };
}
