/** What an editor reads when a field is missing, misspelt or of the wrong kind. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('names a field that is missing, and says what to write', () => {
  expect(problemsAfter({ 'guides/slips/guide.yaml': [['reviewed: 2026-11-24\n', '']] }))
    .toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:1
      Add \`reviewed\`: a day, such as 2026-11-24.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('names a misspelt field, on its line', () => {
  expect(problemsAfter({ 'guides/slips/sv.mdx': [['keywords:', 'nyckelord:']] })).toMatchInlineSnapshot(`
    "src/content/guides/slips/sv.mdx:2
      Add \`keywords\`: a list of what people type when they look for this.
      Why: CONTRIBUTING.md#fields

    src/content/guides/slips/sv.mdx:6
      There is no field \`nyckelord\` here. Check the spelling, or take it away.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('lists the values that a field can have', () => {
  expect(problemsAfter({ 'checklists/cards.yaml': [['effort: 5 min', 'effort: 10 minutes']] }))
    .toMatchInlineSnapshot(`
      "src/content/checklists/cards.yaml:16
        \`effort\` is “10 minutes”. Use one of: 5 min, 1 hour, 1 day.
        Why: CONTRIBUTING.md#fields"
    `);
});

it('says when a text is there in one language only', () => {
  expect(
    problemsAfter({
      'glossary/token.yaml': [['meaning: { en: A stand-in for the card number., sv:', 'meaning: { en:']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/glossary/token.yaml:2
      Add \`meaning.sv\`: What it means, in plain words. In Swedish.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('says how long an action may be', () => {
  expect(
    problemsAfter({
      'checklists/cards.yaml': [['{ en: Shred the slips,', `{ en: ${'Shred the slips '.repeat(7)},`]],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:12
      \`do.en\` has 111 characters. Shorten it to 90 at most.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('explains a comma that begins a field by accident', () => {
  expect(problemsAfter({ 'trades/shop.yaml': [['{ en: Shop,', '{ en: Shops, kiosks and stalls,']] }))
    .toMatchInlineSnapshot(`
    "src/content/trades/shop.yaml:1
      There is no field \`kiosks and stalls\` here. Check the spelling, or take it away.
      If it belongs to the text before it, put that text in quotation marks: a comma between { and } begins a new field.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('explains a colon that breaks the front matter', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['title: Card numbers on paper', 'title: Cards: not on paper']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:2
      The fields cannot be read from here on: “title: Cards: not on paper”.
      Put a text that holds a colon or begins with a quotation mark into quotation marks, or write it below \`>-\`; check that each line begins as far to the right as its neighbors.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('replaces the words of the library where a schema has none of its own', () => {
  expect(problemsAfter({ 'guides/slips/guide.yaml': [['order: 1', 'order: 0']] })).toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:2
      \`order\` is “0”. Write its place in the topic, such as 3.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('misses the front matter', () => {
  expect(problemsAfter({ 'pages/about/en.mdx': '## Who is it for? {#who}\n\nFor owners.\n' }))
    .toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:1
      The file does not begin with its front matter.
      Begin it with a line \`---\`, then the fields, then another line \`---\`.
      Why: CONTRIBUTING.md#fields"
  `);
});

it('reports all problems of a run, sorted by file and line', () => {
  expect(
    problemsAfter({
      'guides/slips/guide.yaml': [['review-every: 12', 'review-every: yearly']],
      'checklists/cards.yaml': [
        ['effort: 5 min', 'effort: long'],
        ['topic: payments', 'topic: Payments'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:1
      \`topic\` is “Payments”. Use lower-case letters a–z, digits and hyphens, such as shred-slips.
      Why: CONTRIBUTING.md#fields

    src/content/checklists/cards.yaml:1
      There is no topic “Payments” (in \`topic\`).
      Did you mean “payments”? Otherwise write src/content/topics/Payments.yaml.
      Why: CONTRIBUTING.md#unknown-topic

    src/content/checklists/cards.yaml:16
      \`effort\` is “long”. Use one of: 5 min, 1 hour, 1 day.
      Why: CONTRIBUTING.md#fields

    src/content/guides/slips/guide.yaml:4
      \`review-every\` is “yearly”. Write months between two reviews, such as 12.
      Why: CONTRIBUTING.md#fields"
  `);
});
