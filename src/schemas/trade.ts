import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `trades/<id>.yaml`: what matters most to a trade, and why. */
export const trade = z.strictObject(
  {
    /** The trade's name. */
    title: field.localized('title', 'The trade’s name.'),
    /** Who else belongs to it: what people call themselves. */
    also: field.localizedList('also', 'Who else belongs to it.'),
    /** The guides that matter most to it, in order of weight, each with the reason. */
    matters: z.array(
      z.strictObject({
        /** The guide. */
        guide: field.id('guide'),
        /** Why it matters to this trade: the plan gives it to the owner. */
        because: field.localized('because', 'Why it matters to this trade.'),
      }),
    ),
  },
  { error: field.unknownOr('Write the trade’s fields as `name: value` lines.') },
);
export type TradeData = z.infer<typeof trade>;
