import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `topics/<id>.yaml`. */
export const topic = z.strictObject(
  {
    /** Its number, which also chooses color and pattern. */
    order: z.number().int().min(1).max(5),
    /** The topic's name. */
    title: field.localized('title', 'The topic’s name.'),
    /** The name in the address, in each language: without å, ä and ö. */
    slug: field.localizedSlug,
    /** Names in the address from before, in each language: the old addresses lead on. */
    'former-slugs': field.formerSlugs.optional(),
    /** What a customer says, on the front page. */
    'customer-says': field.localized('customer-says', 'What a customer says.'),
    /** The line on the front page's pad. */
    pad: field.localized('pad', 'The line on the pad.'),
    /** What to do about the whole topic, in at most fifty words. */
    answer: field.localized('answer', 'The topic’s short answer.'),
    /** Where the pad leads. */
    'first-checklist': field.id('first-checklist'),
    /** Whom to ask; printed with "guidance, not legal advice". */
    ask: z.strictObject({
      us: field.localized('ask.us', 'Whom to ask.'),
      se: field.localized('ask.se', 'Whom to ask.'),
    }),
    /** Ids from before: old links lead on. */
    formerly: field.formerly.optional(),
  },
  { error: field.unknownOr('Write the topic’s fields as `name: value` lines.') },
);
export type TopicData = z.infer<typeof topic>;
