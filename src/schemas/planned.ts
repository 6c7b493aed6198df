import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `planned.yaml`: ids that may be linked to although nobody has written the thing yet. Gone when all is written. */
export const planned = z.strictObject(
  {
    /** Guides to come. */
    guides: field.ids('guides').nullish(),
    /** Checklists to come. */
    checklists: field.ids('checklists').nullish(),
    /** Documents to come. */
    documents: field.ids('documents').nullish(),
    /** Items of lists to come, as `list/item`. */
    items: z
      .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write each of `items` as list/item.'), {
        error: 'Write `items` as a list: [card-payments/shred-slips].',
      })
      .nullish(),
  },
  { error: field.unknownOr('Write `planned.yaml` as lists: guides, checklists, documents, items.') },
);
export type PlannedData = z.infer<typeof planned>;
