/** Fields that several kinds of content share, each with a message that says what to type. */
import { z } from 'astro/zod';

type Issue = { input?: unknown };

const shown = (input: unknown) => `“${typeof input === 'string' ? input : JSON.stringify(input)}”`;

/** A text that must be there. @param name The field as the editor writes it. @param hint What to write. */
export const text = (name: string, hint: string) =>
  z
    .string({
      error: ({ input }: Issue) =>
        input === undefined || input === null
          ? `Add \`${name}\`: ${hint}`
          : `\`${name}\` is ${shown(input)}. Write ${hint}`,
    })
    .min(1, `\`${name}\` is empty. Write ${hint}`);

/** One of a known set. */
export const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: ({ input }: Issue) =>
      input === undefined || input === null
        ? `Add \`${name}\`: ${values.join(', ')}.`
        : `\`${name}\` is ${shown(input)}. Use one of: ${values.join(', ')}.`,
  });

/** The same text in both languages: `{ en: …, sv: … }`. */
export const localized = (name: string, hint: string) =>
  z.strictObject(
    { en: text(`${name}.en`, `${hint} In English.`), sv: text(`${name}.sv`, `${hint} In Swedish.`) },
    { error: unknownOr(`Write \`${name}\` as two lines, \`en: …\` and \`sv: …\`. ${hint}`) },
  );

/** A list of texts in both languages: `{ en: [a, b], sv: [c, d] }`. */
export const localizedList = (name: string, hint: string) =>
  z.strictObject(
    {
      en: z.array(text(`${name}.en`, hint), {
        error: `Add \`${name}.en\` as a list: [first, second]. ${hint}`,
      }),
      sv: z.array(text(`${name}.sv`, hint), {
        error: `Add \`${name}.sv\` as a list: [first, second]. ${hint}`,
      }),
    },
    { error: unknownOr(`Write \`${name}\` as two lines, \`en: […]\` and \`sv: […]\`. ${hint}`) },
  );

/** A text that is the same everywhere or differs between the regions: `{ en, sv }` or `{ us: { en, sv }, se: { en, sv } }`. */
export const byRegion = (name: string, hint: string) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && ('us' in value || 'se' in value)
        ? { kind: 'regions', ...value }
        : { kind: 'common', ...(value as object) },
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('common'),
        en: text(`${name}.en`, hint),
        sv: text(`${name}.sv`, hint),
      }),
      z.strictObject({
        kind: z.literal('regions'),
        us: localized(`${name}.us`, hint),
        se: localized(`${name}.se`, hint),
      }),
    ]),
  );

/** A content id: lower-case letters, digits and hyphens. Permanent. */
export const id = (name: string) =>
  z
    .string({ error: `Add \`${name}\`: a short English id, such as shred-slips.` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }: Issue) =>
        `\`${name}\` is ${shown(input)}. Use lower-case letters a–z, digits and hyphens, such as shred-slips.`,
    });

export const ids = (name: string) =>
  z.array(id(name), { error: `Write \`${name}\` as a list of ids: [first-id, second-id], or leave it out.` });

/** A day, written 2026-11-24. YAML readers may give a date object or a text; both become a text. */
export const day = (name: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string({ error: `Add \`${name}\`: a day, such as 2026-11-24.` }).regex(/^\d{4}-\d{2}-\d{2}$/, {
      error: ({ input }: Issue) => `\`${name}\` is ${shown(input)}. Write the day as 2026-11-24.`,
    }),
  );

/** Months between two reviews. */
export const reviewEvery = z
  .number({ error: 'Add `review-every`: months between two reviews, such as 12.' })
  .int()
  .min(1);

/** The name in the address: like an id, in the page's own language, without å ä ö. */
export const slug = (name: string) =>
  z
    .string({ error: `Add \`${name}\`: the name in the address, such as card-numbers-on-paper.` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }: Issue) =>
        `\`${name}\` is ${shown(input)}. Use lower-case letters a–z, digits and hyphens; write å and ä as a, ö as o.`,
    });

export const localizedSlug = z.strictObject(
  { en: slug('slug.en'), sv: slug('slug.sv') },
  { error: unknownOr('Write `slug` as two lines, `en: …` and `sv: …`.') },
);

/** Addresses a page had before, per language: the old ones lead on. */
export const formerSlugs = z.strictObject({
  en: z.array(slug('former-slugs.en')),
  sv: z.array(slug('former-slugs.sv')),
});

/** Ids a thing had before: old links and stored answers lead on. */
export const formerly = ids('formerly');

/** At most fifty words: longer is no short answer. */
export const answerMaxWords = 50;

/** Names the misspelt field in place of the general "unrecognized key". */
export function unknownOr(message: string) {
  return (issue: { code?: string; keys?: string[] }) =>
    issue.code === 'unrecognized_keys'
      ? `There is no field ${(issue.keys ?? []).map((key) => `\`${key}\``).join(', ')} here. Check the spelling, or take it away.`
      : message;
}
