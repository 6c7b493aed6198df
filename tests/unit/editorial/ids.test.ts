/** Everything that is named exists, under one name, for good. */
import { expect, it } from 'vitest';
import { nothingPublished } from '../../../src/editorial/published-ids.ts';
import { document, problemsAfter } from './sample.ts';

const inBoth = (from: string, to: string) => ({
  'guides/slips/en.mdx': [[from, to]] as const,
  'guides/slips/sv.mdx': [[from, to]] as const,
});

it('does not know a term', () => {
  expect(problemsAfter(inBoth('<Term id="token">', '<Term id="tokken">'))).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:21
      There is no term “tokken”.
      Did you mean “token”? Otherwise write src/content/glossary/tokken.yaml.
      Why: CONTRIBUTING.md#unknown-term

    src/content/guides/slips/sv.mdx:21
      There is no term “tokken”.
      Did you mean “token”? Otherwise write src/content/glossary/tokken.yaml.
      Why: CONTRIBUTING.md#unknown-term"
  `);
});

it('does not know a fact', () => {
  expect(problemsAfter(inBoth('<Cite fact="us-01" />', '<Cite fact="us-77" />'))).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:41
      There is no fact “us-77”.
      Correct the id, or write src/content/facts/us-77.yaml.
      Why: CONTRIBUTING.md#unknown-fact

    src/content/guides/slips/sv.mdx:41
      There is no fact “us-77”.
      Correct the id, or write src/content/facts/us-77.yaml.
      Why: CONTRIBUTING.md#unknown-fact"
  `);
});

it('does not know a checklist, or an item of it', () => {
  expect(
    problemsAfter(
      inBoth('<Checklist id="cards" items="shred-slips,one-login" />', '<Checklist id="petty-cash" />'),
    ),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:53
      There is no checklist “petty-cash”.
      Correct the id, or write src/content/checklists/petty-cash.yaml.
      Why: CONTRIBUTING.md#unknown-checklist

    src/content/guides/slips/guide.yaml:6
      The text shows the checklist “petty-cash”, which \`checklists\` does not name.
      Write \`checklists: [cards, petty-cash]\`.
      Why: CONTRIBUTING.md#embedded-checklist

    src/content/guides/slips/sv.mdx:53
      There is no checklist “petty-cash”.
      Correct the id, or write src/content/checklists/petty-cash.yaml.
      Why: CONTRIBUTING.md#unknown-checklist"
  `);
  expect(problemsAfter(inBoth('shred-slips,one-login', 'shred-slips,one-logins'))).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:53
      The checklist “cards” has no item “one-logins”.
      Did you mean “one-login”?
      Why: CONTRIBUTING.md#unknown-checklist

    src/content/guides/slips/sv.mdx:53
      The checklist “cards” has no item “one-logins”.
      Did you mean “one-login”?
      Why: CONTRIBUTING.md#unknown-checklist"
  `);
});

it('wants a shown checklist among those of the guide', () => {
  expect(
    problemsAfter(
      inBoth('<Checklist id="cards" items="shred-slips,one-login" />', '<Checklist id="short" />'),
    ),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:6
      The text shows the checklist “short”, which \`checklists\` does not name.
      Write \`checklists: [cards, short]\`.
      Why: CONTRIBUTING.md#embedded-checklist"
  `);
});

it('does not know a document', () => {
  expect(problemsAfter({ 'guides/slips/guide.yaml': [['[release]', '[releases]']] })).toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:7
      There is no document “releases” (in \`documents\`).
      Did you mean “release”? Otherwise write src/content/documents/releases.yaml.
      Why: CONTRIBUTING.md#unknown-document"
  `);
});

it('does not know a guide, or a section of it', () => {
  expect(
    problemsAfter({
      ...inBoth('guide:other-guide#law', 'guide:other-guide#laws'),
      'trades/shop.yaml': [['guide: slips', 'guide: gift-cards']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:21
      The guide “other-guide” has no section {#laws}.
      Link to guide:other-guide#law.
      Why: CONTRIBUTING.md#unknown-guide

    src/content/guides/slips/sv.mdx:21
      The guide “other-guide” has no section {#laws}.
      Link to guide:other-guide#law.
      Why: CONTRIBUTING.md#unknown-guide

    src/content/trades/shop.yaml:4
      There is no guide “gift-cards” (in \`guide\`).
      Correct the id, or write src/content/guides/gift-cards/.
      Why: CONTRIBUTING.md#unknown-guide"
  `);
});

it('does not know a trade or a topic', () => {
  expect(
    problemsAfter({
      'guides/slips/guide.yaml': [
        ['[shop]', '[shop, kiosk]'],
        ['topic: payments', 'topic: payment'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/guide.yaml:1
      There is no topic “payment” (in \`topic\`).
      Did you mean “payments”? Otherwise write src/content/topics/payment.yaml.
      Why: CONTRIBUTING.md#unknown-topic

    src/content/guides/slips/guide.yaml:5
      There is no trade “kiosk” (in \`trades\`).
      Correct the id, or write src/content/trades/kiosk.yaml.
      Why: CONTRIBUTING.md#unknown-trade"
  `);
});

it('says what a thing is called now', () => {
  expect(
    problemsAfter({
      'guides/slips/guide.yaml': [
        ['related: [other-guide]', 'related: [other-guide]\nformerly: [card-slips]'],
      ],
      'guides/other-guide/guide.yaml': [['related: [slips]', 'related: [card-slips]']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/guide.yaml:8
      The guide “card-slips” is called “slips” now.
      Write “slips” in \`related\`.
      Why: CONTRIBUTING.md#unknown-guide"
  `);
});

it('does not know what a change names', () => {
  expect(problemsAfter({ 'changes/2026-11-24-new.yaml': [['cards/shred-slips', 'cards/shred-slip']] }))
    .toMatchInlineSnapshot(`
    "src/content/changes/2026-11-24-new.yaml:3
      The change names “cards/shred-slip”, which does not exist.
      Did you mean “cards/shred-slips”? Write an id, guide#section, list/item, glossary#term or sources#fact.
      Why: CONTRIBUTING.md#change-target"
  `);
});

it('lets planned things be linked to', () => {
  expect(
    problemsAfter({
      'planned.yaml':
        'guides: [gift-cards]\ndocuments: [voucher]\nchecklists: [petty-cash]\nitems: [petty-cash/count-it]\n',
      'guides/slips/guide.yaml': [
        ['related: [other-guide]', 'related: [other-guide, gift-cards]'],
        ['[release]', '[release, voucher]'],
        ['[cards]', '[cards, petty-cash]'],
      ],
      'checklists/short.yaml': [['same-as: cards/shred-slips', 'same-as: petty-cash/count-it']],
    }),
  ).toBe('');
});

it('wants what is written out of the plan', () => {
  expect(problemsAfter({ 'planned.yaml': 'guides:\n  - slips\nitems:\n  - cards/one-login\n' }))
    .toMatchInlineSnapshot(`
    "src/content/planned.yaml:2
      “slips” is planned, but it is written.
      Take this line away; take the file away when nothing is left in it.
      Why: CONTRIBUTING.md#planned-exists

    src/content/planned.yaml:4
      “cards/one-login” is planned, but it is written.
      Take this line away; take the file away when nothing is left in it.
      Why: CONTRIBUTING.md#planned-exists"
  `);
});

it('lets an id belong to one thing', () => {
  expect(
    problemsAfter({
      'documents/cards.yaml': `${document('card-form', 'kortblankett')}formerly: [slips]
`,
    }),
  ).toMatchInlineSnapshot(`
    "src/content/documents/cards.yaml:1
      The id “cards” belongs to the checklist src/content/checklists/cards.yaml already.
      Give this document another id: rename the file or folder.
      Why: CONTRIBUTING.md#one-id

    src/content/documents/cards.yaml:17
      The id “slips” belongs to the guide src/content/guides/slips already.
      Take it out of \`formerly\`.
      Why: CONTRIBUTING.md#one-id"
  `);
});

it('lets an address belong to one page of a kind, also one from before', () => {
  expect(
    problemsAfter({
      'guides/other-guide/sv.mdx': [['slug: ladan', 'slug: kortnummer-pa-papper']],
      'checklists/short.yaml': [['keywords:', 'former-slugs: { en: [cards], sv: [] }\nkeywords:']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/short.yaml:7
      The address “cards” is taken by src/content/checklists/cards.yaml.
      Take it out of \`former-slugs\`.
      Why: CONTRIBUTING.md#slug-taken

    src/content/guides/other-guide/sv.mdx:3
      The address “kortnummer-pa-papper” is taken by src/content/guides/slips/sv.mdx.
      Choose another \`slug\`.
      Why: CONTRIBUTING.md#slug-taken"
  `);
});

it('lets a place in a topic belong to one guide', () => {
  expect(problemsAfter({ 'guides/slips/guide.yaml': [['order: 1', 'order: 2']] })).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/guide.yaml:2
      Place 2 in the topic “payments” is taken by src/content/guides/slips/guide.yaml.
      Write another \`order\`; 3 is free.
      Why: CONTRIBUTING.md#order-taken"
  `);
});

it('misses what was published once', () => {
  expect(
    problemsAfter(
      {},
      {
        ...nothingPublished,
        guides: { slips: ['do-now', 'phone-orders'], 'gift-cards': [] },
        checklists: { cards: ['shred-slips', 'old-item'] },
        terms: ['pan'],
      },
    ),
  ).toMatchInlineSnapshot(`
    "src/content-ids.json:1
      The guide “gift-cards” was published, and is gone.
      Put it back, or write \`formerly: [gift-cards]\` where it is now. If nothing replaces it, take the id out of src/content-ids.json.
      Why: CONTRIBUTING.md#vanished-ids

    src/content-ids.json:1
      The term “pan” was published, and is gone.
      Put it back, or write \`formerly: [pan]\` where it is now. If nothing replaces it, take the id out of src/content-ids.json.
      Why: CONTRIBUTING.md#vanished-ids

    src/content/checklists/cards.yaml:8
      The item “old-item” was published, and is gone: answers are kept under it.
      Give the item its id back, or write \`formerly: [old-item]\` on the item that replaces it. If none does, take the id out of src/content-ids.json.
      Why: CONTRIBUTING.md#vanished-ids

    src/content/guides/slips/en.mdx:1
      The section {#phone-orders} was published, and is gone.
      Give the section its id back. If nothing replaces it, take the id out of src/content-ids.json: old links then open the top of the guide.
      Why: CONTRIBUTING.md#vanished-ids"
  `);
});

it('finds what was published under its new id', () => {
  expect(
    problemsAfter(
      {
        'guides/slips/guide.yaml': [['related:', 'formerly: [gift-cards]\nrelated:']],
        'checklists/cards.yaml': [['- id: one-login', '- id: one-login\n    formerly: [old-item]']],
      },
      { ...nothingPublished, guides: { 'gift-cards': [] }, checklists: { cards: ['old-item'] } },
    ),
  ).toBe('');
});
