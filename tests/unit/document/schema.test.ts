import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { document } from '../../../src/schemas/document.ts';

type Raw = Record<string, unknown> & { fields: Record<string, unknown>[]; text: Record<string, unknown>[] };
const file = readFileSync('src/content/documents/photo-release-adult.yaml', 'utf8');

/** What an editor is told after a change to a real document. */
function told(change: (raw: Raw) => void): string[] {
  const raw = parse(file) as Raw;
  change(raw);
  return (
    document.safeParse(raw).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  );
}

test('a paragraph has no `as`', () => {
  expect(document.parse(parse(file)).text[0]).toMatchObject({ as: 'paragraph', id: 'who-asks' });
});

test.each<[string, (raw: Raw) => void, string]>([
  [
    'a misspelt field',
    (raw) => Object.assign(raw, { copys: [] }),
    ': There is no field `copys` here. Check the spelling, or take it away.',
  ],
  [
    'a kind of field that does not exist',
    (raw) => Object.assign(raw.fields[0] ?? {}, { kind: 'phone' }),
    'fields.0.kind: `kind` is “phone”. Use one of: text, contact, long-text, choice, choices, date, time, number, yes-no.',
  ],
  [
    'a kind of part that does not exist',
    (raw) => Object.assign(raw.text[0] ?? {}, { as: 'title' }),
    'text.0.as: `as` is “title”. Use one of: heading, list, tick, boxes, table, signature, plan, or leave it out for a paragraph.',
  ],
  [
    'a required field without words for whoever leaves it empty',
    (raw) => delete raw.fields[0]?.['wrong'],
    'fields.0.wrong: Add `wrong`: a required field needs words for whoever leaves it empty. Say what to write, and why.',
  ],
  [
    'a yes without quotation marks',
    (raw) => Object.assign(raw.text[2] ?? {}, { when: { field: 'health', is: true } }),
    "text.2.when.is: Put `is: 'yes'` in quotation marks, or the file reads it as true or false.",
  ],
  [
    'examples where there can be none',
    (raw) => Object.assign(raw.fields[1] ?? {}, { examples: {} }),
    'fields.1: There is no field `examples` here. Check the spelling, or take it away.',
  ],
  [
    'notes that do not end with guidance',
    (raw) => (raw['notes'] as unknown[]).pop(),
    'notes: The last of `notes` is `guidance`: not legal advice, and whom to ask.',
  ],
])('says what to type: %s', (_, change, expected) => {
  expect(told(change)).toEqual([expected]);
});
