import { z } from 'astro/zod';
import { copies, fieldKinds, reviewPeriods, signatureLines, signers } from '../domain/document/content.ts';
import { regions } from '../domain/region.ts';
import * as field from './fields.ts';

type Issue = { input?: unknown };

const whole = (name: string, hint: string) =>
  z
    .number({ error: `\`${name}\` is a whole number: ${hint}` })
    .int()
    .min(1);
const yesOrNo = (name: string, hint: string) =>
  z.boolean({
    error: ({ input }: Issue) =>
      `${input === undefined ? 'Add' : 'Write'} \`${name}\`: true or false. ${hint}`,
  });

/** `{ years: 2 }`, `{ days: 1 }`: counted from the day the form is filled in. */
const period = z.strictObject(
  {
    days: z.number().int().optional(),
    months: z.number().int().optional(),
    years: z.number().int().optional(),
  },
  { error: field.unknownOr('Write a time from today, such as { years: 2 } or { days: 1 }.') },
);

/** `when: { field: places, is: social-media }`. One form: no "and", no "not". */
const when = z.strictObject(
  {
    /** A field that the business answers. */
    field: field.id('when.field'),
    /** An option's id, 'yes' or 'no' (in quotes), `filled`, `empty`, or a list: any of these. */
    is: z.union([z.string(), z.array(z.string())], {
      error: ({ input }: Issue) =>
        typeof input === 'boolean'
          ? `Put \`is: '${input ? 'yes' : 'no'}'\` in quotation marks, or the file reads it as true or false.`
          : "Add `is`: an option’s id, 'yes', 'no', filled, empty, or a list of them.",
    }),
  },
  { error: field.unknownOr('Write `when` as { field: places, is: social-media }.') },
);

/** What decides whether something is asked or printed. */
const conditions = {
  /** Only under the law of one region. */
  region: field.oneOf('region', regions).optional(),
  /** Only with an answer. */
  when: when.optional(),
  /** Facts that stand behind it. The page's list of sources is made from them; the paper has none. */
  cites: field.ids('cites').optional(),
};

const option = z.strictObject(
  {
    /** Permanent: drafts are stored by it. */
    id: field.id('options.id'),
    /** In lower case, fit to stand in a sentence. */
    en: field.text('options.en', 'the option, in lower case.'),
    sv: field.text('options.sv', 'the option in Swedish, in lower case.'),
  },
  { error: field.unknownOr('Write each option as `- id: …` with `en` and `sv` below.') },
);
/** What there is to choose from. */
const options = z
  .array(option, { error: 'Add `options`: what there is to choose from.' })
  .min(2, 'Write two options or more.');

const asked = {
  /** Permanent: drafts are stored by it. */
  id: field.id('id'),
  /** Who answers with a pen or in the sign view. Left out: the business, before printing. */
  by: field.oneOf('by', signers).optional(),
  /** Whether the paper is worth nothing without it. */
  required: yesOrNo('required', 'Can the paper do without it?'),
  /** Names the thing; printed small under an empty line. */
  label: field.localized('label', 'A name for the thing, such as "Until".'),
  /** One or two sentences to whoever answers; printed only for `by: customer`. */
  help: field.localized('help', 'One or two sentences to whoever answers.').optional(),
  /** What to write, and why, when it is missing or mistyped. */
  wrong: field.localized('wrong', 'What to write, and why.').optional(),
  /** Stands for the answer from its second mention on, on a blank paper. */
  again: field.localized('again', 'Words for the second mention, such as "the business".').optional(),
  ...conditions,
};
/** Most characters. */
const max = whole('max', 'the most characters.');

const askedField = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject(
        {
          /** What can be answered, and how it is printed. */
          kind: z.literal('text'),
          ...asked,
          /** Most characters; over 60 makes a long line. */
          max,
          /** By trade id, shown in the builder as "For example: …"; never printed. */
          examples: z.record(z.string(), field.localized('examples', 'An example for the trade.')).optional(),
        },
        { error: field.unknownOr('Write each field as `- id: …` with its lines below.') },
      ),
      z.strictObject({ kind: z.literal('contact'), ...asked }, { error: unknownField('contact') }),
      z.strictObject(
        {
          kind: z.literal('long-text'),
          ...asked,
          max,
          /** Empty lines on a blank paper. */
          lines: whole('lines', 'empty lines on the blank paper.').optional(),
        },
        { error: unknownField('long-text') },
      ),
      z.strictObject({ kind: z.literal('choice'), ...asked, options }, { error: unknownField('choice') }),
      z.strictObject({ kind: z.literal('choices'), ...asked, options }, { error: unknownField('choices') }),
      z.strictObject(
        {
          kind: z.literal('date'),
          ...asked,
          /** What the builder proposes, counted from today. */
          suggest: period.optional(),
          /** The first day it accepts, counted from today. */
          earliest: period.optional(),
          /** The last day it accepts, counted from today. */
          latest: period.optional(),
        },
        { error: unknownField('date') },
      ),
      z.strictObject({ kind: z.literal('time'), ...asked }, { error: unknownField('time') }),
      z.strictObject({ kind: z.literal('number'), ...asked }, { error: unknownField('number') }),
      z.strictObject({ kind: z.literal('yes-no'), ...asked }, { error: unknownField('yes-no') }),
    ],
    { error: ({ input }: Issue) => unknownKind(input, 'kind', fieldKinds) },
  )
  .refine(({ required, wrong }) => !required || wrong !== undefined, {
    path: ['wrong'],
    error:
      'Add `wrong`: a required field needs words for whoever leaves it empty. Say what to write, and why.',
  });

const column = z.strictObject(
  {
    /** Permanent: drafts are stored by it. */
    id: field.id('columns.id'),
    en: field.text('columns.en', 'the heading of the column.'),
    sv: field.text('columns.sv', 'the heading of the column in Swedish.'),
    /** How its cells are answered on screen; also says how wide it is on paper. */
    kind: field.oneOf('kind', fieldKinds).optional(),
    /** What its cells choose from. */
    options: options.optional(),
    /** Most characters of a cell. */
    max: max.optional(),
    /** In the table of one region only. */
    region: field.oneOf('region', regions).optional(),
  },
  { error: field.unknownOr('Write each column as `- id: …` with `en` and `sv` below.') },
);

const cells = (name: string) =>
  z.array(
    z.string({ error: `A cell of \`${name}\` is no text. Put it in quotation marks, "" for an empty one.` }),
    {
      error: `Write \`${name}\` as a list with one cell for each column.`,
    },
  );
const row = z.strictObject(
  {
    /** Permanent: drafts are stored by it. */
    id: field.id('rows.id'),
    /** One cell a column; a cell whose column is not for this region falls away. */
    en: cells('rows.en'),
    sv: cells('rows.sv'),
    ...conditions,
  },
  { error: field.unknownOr('Write each row as `- id: …` with `en` and `sv` below.') },
);

const printed = {
  /** Permanent: drafts are stored by it. */
  id: field.id('id'),
  /** Only on one copy. */
  'only-on': field.oneOf('only-on', copies).optional(),
  /** Begins a new page. Not for looks. */
  break: z.literal('before', { error: '`break` can only be before; leave it out otherwise.' }).optional(),
  ...conditions,
};
const en = field.text('en', 'what the paper says, in English.');
const sv = field.text('sv', 'what the paper says, in Swedish.');
const points = (name: string) =>
  z
    .array(field.text(name, 'the point.'), { error: `Write \`${name}\` as a list of points.` })
    .min(1, `\`${name}\` is empty.`);

const partKinds = ['heading', 'list', 'tick', 'boxes', 'table', 'signature', 'plan'] as const;
const part = z.preprocess(
  // A paragraph has no `as`.
  (value) =>
    typeof value === 'object' && value !== null && !('as' in value) ? { as: 'paragraph', ...value } : value,
  z.discriminatedUnion(
    'as',
    [
      z.strictObject(
        {
          /** How it is printed. Left out: a paragraph. */
          as: z.literal('paragraph'),
          ...printed,
          en,
          sv,
        },
        { error: unknownPart('a paragraph') },
      ),
      z.strictObject({ as: z.literal('heading'), ...printed, en, sv }, { error: unknownPart('a heading') }),
      z.strictObject(
        { as: z.literal('list'), ...printed, en: points('en'), sv: points('sv') },
        { error: unknownPart('a list') },
      ),
      z.strictObject(
        {
          as: z.literal('tick'),
          ...printed,
          en,
          sv,
          /** Whether the paper is worth nothing without it. */
          required: yesOrNo('required', 'Is the paper worth nothing without it?'),
          /** Small print under it. */
          help: field.localized('help', 'One or two sentences to the signer.').optional(),
        },
        { error: unknownPart('a tick') },
      ),
      z.strictObject(
        {
          as: z.literal('boxes'),
          ...printed,
          /** Fields by the customer or mentor. */
          fields: field.ids('fields').min(1, '`fields` is empty.'),
        },
        { error: unknownPart('boxes') },
      ),
      z.strictObject(
        {
          as: z.literal('table'),
          ...printed,
          /** The caption. */
          en,
          sv,
          /** Two or more. */
          columns: z.array(column, { error: 'Add `columns`.' }).min(2, 'A table has two columns or more.'),
          /** Rows that are printed; in a register, a start that may be changed. */
          rows: z.array(row, { error: 'Write `rows` as a list.' }).optional(),
          /** Empty rows; `fill` goes on to the end of the page, and makes it a register. */
          blank: z
            .union([z.number().int().min(1), z.literal('fill')], {
              error: 'Write `blank` as a number of rows, or fill.',
            })
            .optional(),
          /** The log of looking a register through, with a reminder. */
          review: z
            .strictObject({
              /** How often. */
              every: field.oneOf('review.every', reviewPeriods),
              /** The register's table, by its id. */
              of: field.id('review.of'),
            })
            .optional(),
        },
        { error: unknownPart('a table') },
      ),
      z.strictObject(
        {
          as: z.literal('signature'),
          ...printed,
          /** Whose it is. */
          en,
          sv,
          /** Who signs. */
          by: field.oneOf('by', copies),
          /** In the order of the paper. */
          lines: z
            .array(field.oneOf('lines', signatureLines), { error: 'Add `lines`, such as [signature, date].' })
            .min(1),
        },
        { error: unknownPart('a signature') },
      ),
      /** What the owner's plan holds: mentor-meeting-pack only. */
      z.strictObject({ as: z.literal('plan'), ...printed }, { error: unknownPart('the plan') }),
    ],
    { error: ({ input }: Issue) => unknownKind(input, 'as', partKinds, ', or leave it out for a paragraph') },
  ),
);

/** Beside the paper, never on it. Links by id: `[Children](document:photo-release-child)`. */
const note = (name: string) =>
  z.strictObject(
    {
      /** Permanent, its own in the list. */
      id: field.id('id'),
      en: field.text('en', 'the note, in English.'),
      sv: field.text('sv', 'the note, in Swedish.'),
      region: conditions.region,
      cites: conditions.cites,
    },
    {
      error: field.unknownOr(`Write each point of \`${name}\` as \`- id: …\` with \`en\` and \`sv\` below.`),
    },
  );
const notes = (name: string, hint: string) => z.array(note(name), { error: `Add \`${name}\`: ${hint}` });

/** `documents/<id>.yaml`: what the owner is asked, what the paper says, and what stands beside it. */
export const document = z.strictObject(
  {
    /** The topic it belongs to. */
    topic: field.id('topic'),
    /** The day someone last went through it against its sources. */
    reviewed: field.day('reviewed'),
    /** Months between two reviews: 12, or 6 where the law is moving. */
    'review-every': field.reviewEvery,
    /** Printed in the foot. Raised when what a signer says yes to, or is told, changes; not for a typo. */
    v: whole('v', 'the version of the paper, from 1.'),
    /** What the owner looks for. */
    title: field.localized('title', 'What the owner looks for.'),
    /** The name in the address, in each language: without å, ä and ö. */
    slug: field.localizedSlug,
    /** Names in the address from before, in each language: the old addresses lead on. */
    'former-slugs': field.formerSlugs.optional(),
    /** What it is for, at most 50 words. */
    answer: field.localized('answer', 'What it is for, at most 50 words.'),
    /** What people type when they look for this. Feeds search, never shown. */
    keywords: field.localizedList('keywords', 'What people type when they look for this.'),
    /** The heading on the paper, said to its reader. */
    'paper-title': field.localized('paper-title', 'The heading on the paper, said to its reader.'),
    /** Papers to print, in order: white, yellow, pink. */
    copies: z
      .array(field.oneOf('copies', copies), { error: 'Add `copies`, such as [business, customer].' })
      .min(1),
    /** Most pages one copy may take, on A4 and Letter. */
    pages: z.strictObject(
      {
        filled: whole('pages.filled', 'most pages of a filled copy.'),
        blank: whole('pages.blank', 'most pages of a blank copy.'),
      },
      { error: field.unknownOr('Write `pages` as { filled: 1, blank: 2 }.') },
    ),
    /** A `choice` field: one blank paper is made for each option. */
    'blank-per': field.id('blank-per').optional(),
    /** Who must not use it and what to do instead; first on the page, never printed. */
    'not-for': notes('not-for', 'who must not use it, and what to do instead.').min(1, '`not-for` is empty.'),
    /** What to do before it is used, verb first. */
    before: notes('before', 'what to do before it is used, verb first.'),
    /** What is asked. */
    fields: z.array(askedField, { error: 'Add `fields`: what is asked.' }),
    /** What the paper says, in order. */
    text: z.array(part, { error: 'Add `text`: what the paper says.' }).min(1, 'The paper says nothing.'),
    /** Beside the form, never printed; the last is `guidance`. */
    notes: notes('notes', 'what stands beside the form.').refine((list) => list.at(-1)?.id === 'guidance', {
      error: 'The last of `notes` is `guidance`: not legal advice, and whom to ask.',
    }),
    /** Ids from before: old links and drafts lead on. */
    formerly: field.formerly.optional(),
  },
  { error: field.unknownOr('Write the document’s fields as `name: value` lines.') },
);
export type DocumentData = z.infer<typeof document>;

function unknownField(kind: string) {
  return field.unknownOr(`Write the ${kind} field as \`- id: …\` with its lines below.`);
}

function unknownPart(kind: string) {
  return field.unknownOr(`Write ${kind} as \`- id: …\` with its lines below.`);
}

function unknownKind(input: unknown, name: string, kinds: readonly string[], orElse = '') {
  const given =
    typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;
  const list = kinds.join(', ');
  return given === undefined
    ? `Add \`${name}\`: ${list}${orElse}.`
    : `\`${name}\` is “${String(given)}”. Use one of: ${list}${orElse}.`;
}
