import { z } from 'astro/zod';
import { regions } from '../domain/region.ts';
import * as field from './fields.ts';

/** How long it takes someone who has never done it. Shown beside the item. */
export const efforts = ['5 min', '1 hour', '1 day'] as const;
/** How often to look again. */
export const repeats = ['never', 'every time', 'month', 'quarter', 'year'] as const;
/** When in an incident a line is for. */
export const incidentTimes = ['now', 'first hour', 'first day', '72 hours', 'afterward'] as const;
/** Who does a line of an incident list: whoever sees it, or whoever leads. */
export const incidentRoles = ['anyone', 'owner'] as const;

const item = z.strictObject(
  {
    /** Permanent, unique in its list, never from the wording. */
    id: field.id('id'),
    /** Ids from before: answers kept under them lead on. */
    formerly: field.formerly.optional(),
    /** Raised by one when what must be done changes; not for a typo. Not on a `same-as` item. */
    v: z.number({ error: '`v` is the item’s version: a whole number from 1.' }).int().min(1).optional(),
    /** Shares its answer with `list/item`. */
    'same-as': z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `same-as` as list/item, such as card-payments/shred-slips.')
      .optional(),
    /** The guide to read first; on `same-as` items. */
    guide: field.id('guide').optional(),
    /** One of the three to do today. */
    today: z.literal(true, { error: 'Write `today: true`, or leave it out.' }).optional(),
    /** Applies in one region only. */
    region: field.oneOf('region', regions).optional(),
    /** In an incident list: when the line is for. */
    when: field.oneOf('when', incidentTimes).optional(),
    /** In an incident list: whoever sees it, or whoever leads. */
    who: field.oneOf('who', incidentRoles).optional(),
    /** A fixed time limit in law, from finding out; the clock reads it. */
    within: z.strictObject({ hours: z.number().int().min(1) }).optional(),
    /** The action: verb first, at most 90 characters. */
    do: z.strictObject(
      { en: doText('do.en'), sv: doText('do.sv') },
      { error: field.unknownOr('Write `do` as two lines, `en: …` and `sv: …`.') },
    ),
    /** One sentence: the reason from working life. */
    why: field.localized('why', 'The reason, in one sentence.'),
    /** Two or three sentences: what to pick up, open or write. */
    how: field.byRegion('how', 'How to do it, in two or three sentences.'),
    /** Something another person could look at. */
    proof: field.localized('proof', 'What shows that it is done.'),
    /** How long it takes someone who has never done it. */
    effort: field.oneOf('effort', efforts),
    /** How often to look again. */
    repeat: field.oneOf('repeat', repeats),
    /** Facts that stand behind the item. */
    cites: field.ids('cites').optional(),
  },
  { error: field.unknownOr('Write each item as `- id: …` with its fields below.') },
);
export type ItemData = z.infer<typeof item>;

function doText(name: string) {
  return field.text(name, 'one action, verb first.').max(90, {
    error: ({ input }) => `\`${name}\` has ${String(input).length} characters. Shorten it to 90 at most.`,
  });
}

/** `checklists/<id>.yaml`. */
export const checklist = z.strictObject(
  {
    /** The topic it belongs to. */
    topic: field.id('topic'),
    /** `read-do`: an incident list, done once and in order. */
    use: z
      .literal('read-do', { error: '`use` can only be read-do; leave it out for an ordinary list.' })
      .optional(),
    /** The day someone last went through it against its sources. */
    reviewed: field.day('reviewed'),
    /** Months between two reviews: 12, or 6 where the law is moving. */
    'review-every': field.reviewEvery,
    /** Names the moment the list is for. */
    title: field.localized('title', 'The moment the list is for.'),
    /** The name in the address, in each language: without å, ä and ö. */
    slug: field.localizedSlug,
    /** Names in the address from before, in each language: the old addresses lead on. */
    'former-slugs': field.formerSlugs.optional(),
    /** What the list is for, in at most fifty words. */
    answer: field.localized('answer', 'What the list is for, at most 50 words.'),
    /** What people type when they look for this. Feeds search, never shown. */
    keywords: field.localizedList('keywords', 'What people type when they look for this.'),
    /** The list itself: 7 to 15 items, most important first. */
    items: z.array(item, { error: 'Add `items`: the list itself.' }).min(1, 'The list has no items.'),
    /** Ids from before: old links lead on. */
    formerly: field.formerly.optional(),
  },
  { error: field.unknownOr('Write the checklist’s fields as `name: value` lines.') },
);
export type ChecklistData = z.infer<typeof checklist>;
