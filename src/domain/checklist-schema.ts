import { regions } from './region.ts';

/**
 * The JSON Schema (2020-12) of the published checklists.
 *
 * Nothing may be added to a file without standing here, and every field says what it is: programs of others read this.
 *
 * @param id The schema's own address, which each file names as `$schema`.
 */
export function checklistSchema(id: string): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Checklist',
    description: 'One checklist of Safe Hands · I trygga händer, in all its languages.',
    ...record({
      $schema: { type: 'string', format: 'uri', description: 'This schema.' },
      id: { $ref: '#/$defs/id', description: 'Permanent, the same in every language.' },
      formerly: { type: 'array', items: { $ref: '#/$defs/id' }, description: 'Ids the list had before.' },
      url: { type: 'string', format: 'uri', description: 'Where this file is.' },
      shortLink: {
        type: 'string',
        format: 'uri',
        description: 'Opens the list in the reader’s own language.',
      },
      pages: {
        ...localized({ type: 'string', format: 'uri' }),
        description: 'The list’s page in each language.',
      },
      languages: {
        type: 'array',
        items: { type: 'string' },
        description: 'The languages every text stands in.',
      },
      topic: {
        ...record({ id: { $ref: '#/$defs/id' }, title: text }),
        description: 'The part of the site it belongs to.',
      },
      use: {
        enum: ['tick', 'read-do'],
        description:
          '`tick`: come back to it until all is done. `read-do`: an incident list, done once and in order.',
      },
      title: text,
      answer: { ...text, description: 'What the list is for.' },
      keywords: localized({ type: 'array', items: { type: 'string' } }),
      reviewed: { ...day, description: 'The day someone last went through it.' },
      due: { ...day, description: 'The day it is due for its next review.' },
      items: { type: 'array', minItems: 1, items: item, description: 'In order, most important first.' },
    }),
    $defs: { id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
  };
}

const day = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text = localized({ type: 'string', minLength: 1 });

const item = record(
  {
    id: { $ref: '#/$defs/id', description: 'Permanent, unique in the list.' },
    key: {
      type: 'string',
      pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
      description:
        '`list/item` under which the answer is kept; another list’s item when both share one answer.',
    },
    version: { type: 'integer', minimum: 1, description: 'Raised when what must be done has changed.' },
    shortLink: { type: 'string', format: 'uri' },
    do: { ...text, description: 'The action.' },
    why: { ...text, description: 'The reason.' },
    how: {
      oneOf: [text, record({ us: text, se: text })],
      description: 'How to do it; in `us` and `se` where the law differs.',
    },
    proof: { ...text, description: 'What shows that it is done.' },
    effort: { enum: ['5 min', '1 hour', '1 day'], description: 'For someone who has never done it.' },
    repeat: {
      enum: ['never', 'every time', 'month', 'quarter', 'year'],
      description: 'How often to look again.',
    },
    today: { type: 'boolean', description: 'One of the first to do.' },
    facts: {
      type: 'array',
      items: { $ref: '#/$defs/id' },
      description: 'Checked facts that stand behind it: `/go/sources/#<id>`.',
    },
    guide: { $ref: '#/$defs/id', description: 'The guide to read first.' },
    region: { enum: [...regions], description: 'Only where it applies in one region alone.' },
    when: {
      enum: ['now', 'first hour', 'first day', '72 hours', 'afterward'],
      description: 'Incident lists only.',
    },
    who: { enum: ['anyone', 'owner'], description: 'Incident lists only.' },
    withinHours: { type: 'integer', minimum: 1, description: 'A time limit in law, from finding out.' },
  },
  ['guide', 'region', 'when', 'who', 'withinHours'],
);

/** The same thing once in each language. */
function localized(schema: Record<string, unknown>): Record<string, unknown> {
  return record({ en: schema, sv: schema });
}

/** An object with these fields and no others. */
function record(
  properties: Record<string, unknown>,
  optional: readonly string[] = [],
): Record<string, unknown> {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}
