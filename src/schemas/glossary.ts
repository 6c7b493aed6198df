import { z } from 'astro/zod';
import * as field from './fields.ts';

/** `glossary/<id>.yaml`: one term. */
export const term = z.strictObject(
  {
    /** The word itself, as it stands in a sentence. */
    term: field.localized('term', 'The word itself.'),
    /** One to three sentences, plain. */
    meaning: field.localized('meaning', 'What it means, in plain words.'),
    /** Everyday words and synonyms that people type. */
    also: field.localizedList('also', 'What else people call it.'),
    /** Mistakes that fingers and ears make. */
    misspelled: field.localizedList('misspelled', 'How it is often misspelt.'),
    /** A neighbor it is mixed up with. */
    'not-the-same': field.localized('not-the-same', 'What it is mixed up with.').optional(),
    /** Guides that explain it. */
    guides: field.ids('guides'),
    /** Documents where it stands. */
    documents: field.ids('documents').optional(),
    /** Facts that support the meaning. */
    cites: field.ids('cites').optional(),
    /** Ids from before: old links lead on. */
    formerly: field.formerly.optional(),
  },
  { error: field.unknownOr('Write the term’s fields as `name: value` lines.') },
);
export type TermData = z.infer<typeof term>;
