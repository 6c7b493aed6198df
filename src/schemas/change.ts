import { z } from 'astro/zod';
import { changeKinds } from '../domain/content.ts';
import * as field from './fields.ts';

/** `changes/<date>-<id>.yaml`: one line under "What changed" and in the feeds. */
export const change = z.strictObject(
  {
    /** The day of the change. */
    date: field.day('date'),
    /** What kind of change it is. `meaning` goes together with a raised `v` and tells owners who have answered the item. */
    kind: field.oneOf('kind', changeKinds),
    /** What it touches: ids, also `list/item` and `guide#section`. */
    targets: z.array(z.string(), { error: 'Add `targets`: what changed, such as [photo-release#law].' }),
    /** What changed and why, in one sentence. */
    text: field.localized('text', 'What changed and why, in one sentence.'),
  },
  { error: field.unknownOr('Write the change’s fields as `name: value` lines.') },
);
export type ChangeData = z.infer<typeof change>;
