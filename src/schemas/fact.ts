import { z } from 'astro/zod';
import * as field from './fields.ts';

/** How sure we are. `not-seen` is never cited or shown. */
export const confidences = ['own-page', 'secondary', 'not-seen'] as const;

/** `facts/<id>.yaml`: one checked statement. The id comes from the fact sheets and never changes. */
export const fact = z.strictObject(
  {
    /** Where it holds; `world` is wherever cards are taken. */
    region: field.oneOf('region', ['us', 'se', 'world']),
    /** The statement, in our own words: what the page of sources shows. */
    text: field.localized('text', 'The statement, in our own words.'),
    /** Where it is written: the authority or the law, not who told of it. */
    source: z.strictObject(
      {
        publisher: field.text('source.publisher', 'the authority or body behind it.'),
        title: field.text('source.title', 'the page or act.'),
        /** Law and section. */
        law: z.string().nullish(),
        /** Only the publisher's own page, and only if it was opened. */
        url: z
          .url({ error: '`source.url` is not an address. Begin with https://, or leave it empty.' })
          .nullish(),
      },
      { error: field.unknownOr('Write `source` with publisher, title, law and url below it.') },
    ),
    /** The day someone last read it there. */
    checked: field.day('checked'),
    /** How sure we are. `own-page`: read on the page of whoever decides. `secondary`: in others' account. `not-seen` is never cited or shown. */
    confidence: field.oneOf('confidence', confidences),
    /** What may change; for editors, not shown. */
    watch: z.string().nullish(),
  },
  { error: field.unknownOr('Write the fact’s fields as `name: value` lines.') },
);
export type FactData = z.infer<typeof fact>;
