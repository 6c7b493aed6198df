import { z } from 'astro/zod';
import * as field from './fields.ts';

/** The front matter of `pages/<id>/en.mdx` and `sv.mdx`: about, accessibility statement, for mentors, offline. */
export const page = z.strictObject(
  {
    title: field.text('title', 'the title; put it in quotation marks if it holds a colon.'),
    slug: field.slug('slug'),
    answer: field.text('answer', 'the short answer, at most 50 words.'),
  },
  { error: field.unknownOr('Write the front matter as `name: value` lines.') },
);
export type PageData = z.infer<typeof page>;
