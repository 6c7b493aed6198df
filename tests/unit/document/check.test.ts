import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/domain/document/check.ts';
import type { DocumentContent, Part } from '../../../src/domain/document/content.ts';
import { both, business, health, places, reward, sampleDocument, says } from './sample.ts';

/** What an editor is told, with where: `text.0.en: There is no field “x”. Correct …`. */
const told = (content: DocumentContent) =>
  checkDocument('sample', content).map(
    ({ path, message, fix }) => `${path.map(String).join('.')}: ${message} ${fix}`,
  );

const table = (change: Partial<Extract<Part, { as: 'table' }>> = {}): Part => ({
  id: 'table',
  as: 'table',
  ...both('Table'),
  columns: [
    { id: 'a', ...both('A') },
    { id: 'b', ...both('B') },
  ],
  ...change,
});

test('a document that follows the format has no problems', () => {
  expect(told(sampleDocument())).toEqual([]);
});

test.each<[string, Partial<DocumentContent>, RegExp]>([
  [
    'an id that stands twice',
    { text: [says('a', 'A.'), says('a', 'B.')], fields: [] },
    /^text\.1\.id: “a” stands twice in `text`/,
  ],
  [
    'a tick with the id of a field',
    {
      fields: [health],
      text: [
        { id: 'health', as: 'tick', required: true, ...both('Yes.'), when: { field: 'health', is: 'yes' } },
      ],
    },
    /^text\.0\.id: The tick “health” has the id of a field/,
  ],
  [
    'an answer in one language only',
    { text: [{ id: 'a', as: 'paragraph', en: 'From {{business}}.', sv: 'Från oss.' }], fields: [business] },
    /^text\.0\.sv: The languages mention different answers: \{\{business\}\} in English, none in Swedish/,
  ],
  [
    'an unknown answer',
    { text: [says('a', '{{who}}')], fields: [] },
    /^text\.0\.en: There is no field “who”/,
  ],
  [
    'a signer’s answer in a text',
    {
      fields: [{ ...reward, required: true, by: 'customer' }],
      text: [says('a', '{{reward}}'), { id: 'b', as: 'boxes', fields: ['reward'] }],
    },
    /^text\.0\.en: “reward” is answered by the customer, and stands in a text/,
  ],
  [
    'a signer’s answer in no box',
    { fields: [{ ...reward, by: 'customer' }], text: [says('a', 'A.')] },
    /^fields\.0: “reward” stands in no box/,
  ],
  [
    'an answer of the business in a box',
    { fields: [business], text: [{ id: 'a', as: 'boxes', fields: ['business'] }] },
    /^text\.0\.fields\.0: “business” is answered by the business, and stands in a box/,
  ],
  [
    'an optional answer mentioned without its condition',
    { fields: [reward], text: [says('a', 'I get {{reward}}.')] },
    /^text\.0\.en: “reward” may be empty here\. Write on the part `when: \{ field: reward, is: filled \}`/,
  ],
  [
    'an answer mentioned without the condition it is asked under',
    {
      fields: [health, { ...reward, required: true, when: { field: 'health', is: 'yes' } }],
      text: [says('a', 'I get {{reward}}.')],
    },
    /^text\.0\.en: “reward” may be empty here\. Repeat its `when`/,
  ],
  [
    'a box that does not repeat its field’s condition',
    {
      fields: [health, { ...reward, by: 'customer', when: { field: 'health', is: 'yes' } }],
      text: [{ id: 'a', as: 'boxes', fields: ['reward'] }],
    },
    /^text\.0\.fields\.0: “reward” is asked only sometimes/,
  ],
  [
    'something after an answer that needs room',
    { fields: [places], text: [says('a', '**Where:** {{places}} and more.')] },
    /^text\.0\.en: “places” needs room for its options/,
  ],
  [
    'a second mention without words for it',
    { fields: [{ ...business, again: undefined }], text: [says('a', 'Ask {{business}}.')] },
    /^fields\.0: “business” is mentioned more than once on one paper, and has no `again`/,
  ],
  [
    'a field that leads to nothing',
    { fields: [health], text: [says('a', 'A.')] },
    /^fields\.0: Nothing on the paper comes from “health”/,
  ],
  [
    'a condition on an unknown field',
    { fields: [], text: [says('a', 'A.', { when: { field: 'x', is: 'yes' } })] },
    /^text\.0\.when: There is no field “x”/,
  ],
  [
    'a condition on an answer there never is',
    { fields: [places], text: [says('a', 'A.', { when: { field: 'places', is: 'tv' } })] },
    /^text\.0\.when\.is: “places” is never “tv”\. Use one of: website, social-media, print, filled, empty/,
  ],
  [
    'a question that hangs on a later one',
    {
      fields: [{ ...reward, when: { field: 'health', is: 'yes' } }, health],
      text: [says('a', '{{reward}}', { when: { field: 'reward', is: 'filled' } })],
    },
    /^fields\.0\.when: “health” is asked further down/,
  ],
  [
    'a field of one region used in both',
    { fields: [{ ...business, id: 'shop', region: 'us' }], text: [says('a', 'From {{shop}}.')] },
    /^text\.0\.en: “shop” is asked in one region only \(us\), and is used here for both/,
  ],
  [
    'a `blank-per` that is no choice',
    { 'blank-per': 'places' },
    /^blank-per: “places” is no choice that is always asked/,
  ],
  [
    'a part on a copy that is not printed',
    { fields: [], text: [says('a', 'A.', { 'only-on': 'mentor' })] },
    /^text\.0\.only-on: There is no copy for the mentor/,
  ],
  [
    'a list that is shorter in one language',
    { fields: [], text: [{ id: 'a', as: 'list', en: ['One.', 'Two.'], sv: ['Ett.'] }] },
    /^text\.0\.sv: The list has 2 points in English and 1 in Swedish/,
  ],
  [
    'a row that lacks a cell',
    { fields: [], text: [table({ rows: [{ id: 'r', en: ['A', 'B'], sv: ['A'] }] })] },
    /^text\.0\.rows\.0\.sv: The row “r” has 1 cells, and the table 2 columns/,
  ],
  [
    'a log of a table that does not exist',
    { fields: [], text: [table({ review: { every: 'month', of: 'opened' } })] },
    /^text\.0\.review\.of: `review` looks through “opened”, which is no table here/,
  ],
])('says what is wrong: %s', (_, change, expected) => {
  const problems = told(sampleDocument(change));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});

test('a row may carry the condition for its cells, and a cell counts as no mention', () => {
  const content = sampleDocument({
    fields: [reward],
    text: [
      table({
        rows: [
          {
            id: 'r',
            when: { field: 'reward', is: 'filled' },
            en: ['A', '{{reward}}'],
            sv: ['A', '{{reward}}'],
          },
        ],
      }),
      says('a', '{{reward}}', { when: { field: 'reward', is: 'filled' } }),
    ],
  });
  expect(told(content)).toEqual([]);
});
