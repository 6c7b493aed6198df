/** What holds for the items of a checklist. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('lets an id belong to one item, also one from before', () => {
  expect(
    problemsAfter({
      'checklists/cards.yaml': [
        ['- id: forms', '- id: terminal'],
        ['- id: receipts', '- id: receipts\n    formerly: [pay-links]'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:45
      The item id “pay-links” is used already, on line 27.
      Take it out of \`formerly\`.
      Why: CONTRIBUTING.md#item-ids

    src/content/checklists/cards.yaml:61
      The item id “terminal” is used already, on line 36.
      Give this item another id. An id that was in use once is never used for something else.
      Why: CONTRIBUTING.md#item-ids"
  `);
});

it('wants a shared answer to lead to an item', () => {
  expect(problemsAfter({ 'checklists/short.yaml': [['cards/shred-slips', 'cards/shred-slip']] }))
    .toMatchInlineSnapshot(`
    "src/content/checklists/short.yaml:10
      \`same-as\` names “cards/shred-slip”, which does not exist.
      Did you mean “cards/shred-slips”? Write it as list/item.
      Why: CONTRIBUTING.md#same-as"
  `);
});

it('wants a shared answer to lead to an item with an answer of its own', () => {
  expect(
    problemsAfter({
      'checklists/cards.yaml': [['- id: one-login\n    v: 1', '- id: one-login\n    same-as: short/first']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:19
      \`same-as\` names “short/first”, which has no answer of its own: it is the same as “cards/shred-slips”.
      Write \`same-as: cards/shred-slips\`.
      Why: CONTRIBUTING.md#same-as"
  `);
});

it('wants a version where there is an answer, and only there', () => {
  expect(
    problemsAfter({
      'checklists/short.yaml': [['same-as: cards/shred-slips', 'same-as: cards/shred-slips\n    v: 2']],
      'checklists/cards.yaml': [['- id: forms\n    v: 1', '- id: forms']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:60
      Item “forms” has no version.
      Write \`v: 1\` below its id.
      Why: CONTRIBUTING.md#item-version

    src/content/checklists/short.yaml:11
      Item “first” shares its answer with cards/shred-slips, and has a version of its own.
      Take \`v\` away: the version of the named item counts.
      Why: CONTRIBUTING.md#item-version"
  `);
});

it('wants three items for today, in the first places', () => {
  expect(
    problemsAfter({
      'checklists/cards.yaml': [
        ['- id: one-login\n    v: 1\n    today: true', '- id: one-login\n    v: 1'],
        ['- id: forms\n    v: 1', '- id: forms\n    v: 1\n    today: true'],
      ],
      'checklists/short.yaml': [['- id: second\n    v: 1\n    today: true', '- id: second\n    v: 1']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:61
      Item “forms” is to be done today, but it is number 7 in the list.
      Put the 3 with \`today: true\` first.
      Why: CONTRIBUTING.md#today-items

    src/content/checklists/short.yaml:8
      2 items have \`today: true\`.
      Mark the 3 to do first, and put them first.
      Why: CONTRIBUTING.md#today-items"
  `);
});

it('wants seven to fifteen items', () => {
  expect(
    problemsAfter({
      'checklists/short.yaml': [
        [
          `  - id: seventh
    v: 1
    do: { en: Shred the slips, sv: Strimla lapparna }
    why: { en: Anyone can read them., sv: Vem som helst kan läsa dem. }
    how: { en: Use a shredder., sv: Använd en strimlare. }
    proof: { en: No slip is left., sv: Ingen lapp är kvar. }
    effort: 5 min
    repeat: quarter
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/short.yaml:8
      The list has 6 items.
      Keep it between 7 and 15.
      Why: CONTRIBUTING.md#today-items"
  `);
});

it('wants an incident list to say when and who, and nothing for today', () => {
  expect(
    problemsAfter({
      'checklists/breach.yaml': [
        [
          '- id: stop-it\n    v: 1\n    when: now\n    who: anyone',
          '- id: stop-it\n    v: 1\n    today: true',
        ],
        ['- id: note-times\n    v: 1\n    when: now', '- id: note-times\n    v: 1\n    when: first day'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/breach.yaml:10
      Item “stop-it” does not say when.
      Write \`when\`: now, first hour, first day, 72 hours, afterward.
      Why: CONTRIBUTING.md#incident-list

    src/content/checklists/breach.yaml:10
      Item “stop-it” does not say who.
      Write \`who: anyone\` or \`who: owner\`.
      Why: CONTRIBUTING.md#incident-list

    src/content/checklists/breach.yaml:12
      Item “stop-it” has \`today\`, in a list that is done once and in order.
      Take \`today\` away; \`when\` says when.
      Why: CONTRIBUTING.md#incident-list

    src/content/checklists/breach.yaml:31
      Item “call-bank” is for “now”, but stands after a later time.
      Put the items in order: now, first hour, first day, 72 hours, afterward.
      Why: CONTRIBUTING.md#incident-list"
  `);
});

it('keeps the times of an incident out of ordinary lists', () => {
  expect(problemsAfter({ 'checklists/cards.yaml': [['today: true', 'today: true\n    when: now']] }))
    .toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:12
      Item “shred-slips” has \`when\`, which is for incident lists.
      Take \`when\` away, or write \`use: read-do\` at the top of the list.
      Why: CONTRIBUTING.md#incident-list"
  `);
});
