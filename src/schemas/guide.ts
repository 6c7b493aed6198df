import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `guides/<id>/guide.yaml`: what both languages of a guide share. */
export const guide = z.strictObject(
  {
    /** The topic it belongs to. */
    topic: field.id('topic'),
    /** Its place in the topic; with the topic's number it makes the folio, "2.3". */
    order: z.number({ error: 'Add `order`: its place in the topic, such as 3.' }).int().min(1),
    /** The day someone last went through it against its sources. */
    reviewed: field.day('reviewed'),
    /** Months between two reviews: 12, or 6 where the law is moving. */
    'review-every': field.reviewEvery,
    /** Trades it matters to: the plan uses it. */
    trades: field.ids('trades'),
    /** Checklists that the text embeds or belongs to. */
    checklists: field.ids('checklists').optional(),
    /** Documents that belong to it. */
    documents: field.ids('documents').optional(),
    /** Guides to read with it, best first. */
    related: field.ids('related'),
    /** Ids from before: old links lead on. */
    formerly: field.formerly.optional(),
  },
  { error: field.unknownOr('Write the guide’s fields as `name: value` lines.') },
);
export type GuideData = z.infer<typeof guide>;

/** The front matter of `guides/<id>/en.mdx` and `sv.mdx`. */
export const guideText = z.strictObject(
  {
    /** The title, in words people search for. In quotation marks if it holds a colon. */
    title: field.text('title', 'the title; put it in quotation marks if it holds a colon.'),
    /** The name in the address, in the language of the text: without å, ä and ö. */
    slug: field.slug('slug'),
    /** The first paragraph: it settles the title's question in at most fifty words. */
    answer: field.text('answer', 'the short answer, at most 50 words.'),
    /** What people type when they look for this. Feeds search, never shown. */
    keywords: z.array(field.text('keywords', 'words people search for.'), {
      error: 'Add `keywords`: a list of what people type when they look for this.',
    }),
    /** Names in the address from before: the old addresses lead on. */
    'former-slugs': z.array(field.slug('former-slugs')).optional(),
  },
  { error: field.unknownOr('Write the front matter as `name: value` lines.') },
);
export type GuideTextData = z.infer<typeof guideText>;
