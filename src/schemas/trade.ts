import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `trades/<id>.yaml`: what matters most to a trade, and why. */
export const trade = z.strictObject(
  {
    title: field.localized('title', 'The trade’s name.'),
    also: field.localizedList('also', 'Who else belongs to it.'),
    /** In order of weight. */
    matters: z.array(
      z.strictObject({
        guide: field.id('guide'),
        because: field.localized('because', 'Why it matters to this trade.'),
      }),
    ),
  },
  { error: field.unknownOr('Write the trade’s fields as `name: value` lines.') },
);
export type TradeData = z.infer<typeof trade>;
