import { z } from 'astro/zod';
import * as field from './fields.ts';

/** How sure we are. `not-seen` is never cited or shown. */
export const confidences = ['own-page', 'secondary', 'not-seen'] as const;

/** `facts/<id>.yaml`: one checked statement. The id comes from the fact sheets and never changes. */
export const fact = z.strictObject(
  {
    region: field.oneOf('region', ['us', 'se', 'world']),
    text: field.localized('text', 'The statement, in our own words.'),
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
    checked: field.day('checked'),
    confidence: field.oneOf('confidence', confidences),
    /** What may change; for editors, not shown. */
    watch: z.string().nullish(),
  },
  { error: field.unknownOr('Write the fact’s fields as `name: value` lines.') },
);
export type FactData = z.infer<typeof fact>;
