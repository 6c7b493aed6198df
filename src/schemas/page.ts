import { z } from 'astro/zod';
import * as field from './fields.ts';

/** The front matter of `pages/<id>/en.mdx` and `sv.mdx`: about, accessibility statement, for mentors, offline. */
export const page = z.strictObject(
  {
    /** The title; in quotation marks if it holds a colon. */
    title: field.text('title', 'the title; put it in quotation marks if it holds a colon.'),
    /** The first paragraph, at most fifty words. */
    answer: field.text('answer', 'the short answer, at most 50 words.'),
    /** What people type when they look for this. Feeds search, never shown. */
    keywords: z.array(field.text('keywords', 'words people search for.'), {
      error: 'Add `keywords`: a list of what people type when they look for this.',
    }),
  },
  { error: field.unknownOr('Write the front matter as `name: value` lines.') },
);
export type PageData = z.infer<typeof page>;
