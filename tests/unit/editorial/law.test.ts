/** What is said about law has a source that says so, for the place it holds in. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('wants a source for a statement about law', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [
        ['A receipt may show five digits. <Cite fact="us-01" />', 'You must keep receipts for seven years.'],
      ],
      'guides/slips/sv.mdx': [
        ['Ett kvitto får visa fem siffror. <Cite fact="us-01" />', 'Du måste spara kvitton i sju år.'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:41
      “seven years” needs a source: “You must keep receipts for seven years.”
      Write <Cite fact="…" /> after the sentence, with the fact that says so. If there is none, leave the statement out.
      Why: CONTRIBUTING.md#uncited

    src/content/guides/slips/sv.mdx:41
      “sju år” needs a source: “Du måste spara kvitton i sju år.”
      Write <Cite fact="…" /> after the sentence, with the fact that says so. If there is none, leave the statement out.
      Why: CONTRIBUTING.md#uncited"
  `);
});

it('wants a source in checklists and documents too', () => {
  expect(
    problemsAfter({
      'checklists/cards.yaml': [['why: { en: Anyone can read them.', 'why: { en: The GDPR wants it.']],
      'glossary/token.yaml': [
        ['en: A stand-in for the card number.', 'en: PCI DSS allows it.'],
        ['cites: [world-01]\n', ''],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:13
      “GDPR” needs a source: “The GDPR wants it.”
      Write \`cites: […]\` beside it, with the fact that says so. If there is none, leave the statement out.
      Why: CONTRIBUTING.md#uncited

    src/content/glossary/token.yaml:2
      “PCI DSS” needs a source: “PCI DSS allows it.”
      Write \`cites: […]\` beside it, with the fact that says so. If there is none, leave the statement out.
      Why: CONTRIBUTING.md#uncited"
  `);
});

it('does not cite what nobody has seen', () => {
  expect(problemsAfter({ 'facts/world-01.yaml': [['own-page', 'not-seen']] })).toMatchInlineSnapshot(`
    "src/content/glossary/token.yaml:6
      The fact “world-01” is marked not-seen: nobody has read it in a source.
      Leave the statement out, or word it as something to ask the authority, without a source mark.
      Why: CONTRIBUTING.md#unseen-fact

    src/content/guides/other-guide/en.mdx:14
      The fact “world-01” is marked not-seen: nobody has read it in a source.
      Leave the statement out, or word it as something to ask the authority, without a source mark.
      Why: CONTRIBUTING.md#unseen-fact

    src/content/guides/other-guide/sv.mdx:14
      The fact “world-01” is marked not-seen: nobody has read it in a source.
      Leave the statement out, or word it as something to ask the authority, without a source mark.
      Why: CONTRIBUTING.md#unseen-fact

    src/content/guides/slips/en.mdx:14
      The fact “world-01” is marked not-seen: nobody has read it in a source.
      Leave the statement out, or word it as something to ask the authority, without a source mark.
      Why: CONTRIBUTING.md#unseen-fact

    src/content/guides/slips/sv.mdx:14
      The fact “world-01” is marked not-seen: nobody has read it in a source.
      Leave the statement out, or word it as something to ask the authority, without a source mark.
      Why: CONTRIBUTING.md#unseen-fact"
  `);
});

it('keeps the law of a region in its part', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [
        ['Send a link. <Cite fact="world-01" />', 'Send a link. <Cite fact="us-01" />'],
        ['<Cite fact="se-01" />', '<Cite fact="us-01" />'],
      ],
      'guides/slips/sv.mdx': [
        ['Skicka en länk. <Cite fact="world-01" />', 'Skicka en länk. <Cite fact="us-01" />'],
        ['<Cite fact="se-01" />', '<Cite fact="us-01" />'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:14
      The fact “us-01” holds for the United States, but is cited in the common text.
      Move the statement into <Region in="us">, or cite a fact of the other region as well, if it holds there too.
      Why: CONTRIBUTING.md#region-facts

    src/content/guides/slips/en.mdx:47
      The fact “us-01” holds for the United States, but is cited in <Region in="se">.
      Move the statement into <Region in="us">.
      Why: CONTRIBUTING.md#region-facts

    src/content/guides/slips/sv.mdx:14
      The fact “us-01” holds for the United States, but is cited in the common text.
      Move the statement into <Region in="us">, or cite a fact of the other region as well, if it holds there too.
      Why: CONTRIBUTING.md#region-facts

    src/content/guides/slips/sv.mdx:47
      The fact “us-01” holds for the United States, but is cited in <Region in="se">.
      Move the statement into <Region in="us">.
      Why: CONTRIBUTING.md#region-facts"
  `);
});

it('lets the common text cite a fact of each region for what holds in both', () => {
  const both: [string, string] = ['<Cite fact="world-01" />', '<Cite fact="us-01" /> <Cite fact="se-01" />'];
  expect(problemsAfter({ 'guides/slips/en.mdx': [both], 'guides/slips/sv.mdx': [both] })).toBe('');
});

it('wants no date in the future', () => {
  expect(
    problemsAfter({
      'guides/slips/guide.yaml': [['2026-11-24', '2026-11-26']],
      'facts/us-01.yaml': [['checked: 2026-11-24', 'checked: 2027-01-01']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/facts/us-01.yaml:4
      \`checked\` is 2027-01-01, which is after today (2026-11-25).
      Write the day it was done.
      Why: CONTRIBUTING.md#future-date

    src/content/guides/slips/guide.yaml:3
      \`reviewed\` is 2026-11-26, which is after today (2026-11-25).
      Write the day it was done.
      Why: CONTRIBUTING.md#future-date"
  `);
});

it('reminds of a review that is overdue', () => {
  expect(problemsAfter({ 'guides/slips/guide.yaml': [['2026-11-24', '2025-11-24']] })).toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:3
      The review was due on 2026-11-24.
      Go through it against its sources, correct it, and write the day in \`reviewed\`.
      Why: CONTRIBUTING.md#overdue"
  `);
});
