import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `documents/<id>.yaml`: what the owner is asked, what the paper says, and what stands beside it. */
export const document = z.looseObject({
  topic: field.id('topic'),
  reviewed: field.day('reviewed'),
  'review-every': field.reviewEvery,
  title: field.localized('title', 'What the owner looks for.'),
  slug: field.localizedSlug,
  answer: field.localized('answer', 'What it is for, at most 50 words.'),
});
