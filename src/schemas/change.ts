import { z } from 'astro/zod';
import * as field from './fields.ts';

/** What kind of change it is. `meaning` goes together with a raised `v` and tells owners who have answered the item. */
export const changeKinds = ['law', 'meaning', 'new', 'checked', 'wording'] as const;

/** `changes/<date>-<id>.yaml`: one line under "What changed" and in the feeds. */
export const change = z.strictObject(
  {
    date: field.day('date'),
    kind: field.oneOf('kind', changeKinds),
    /** What it touches: ids, also `list/item` and `guide#section`. */
    targets: z.array(z.string(), { error: 'Add `targets`: what changed, such as [photo-release#law].' }),
    text: field.localized('text', 'What changed and why, in one sentence.'),
  },
  { error: field.unknownOr('Write the change’s fields as `name: value` lines.') },
);
export type ChangeData = z.infer<typeof change>;
