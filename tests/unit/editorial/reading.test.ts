/** What makes a guide easy to read and easy to find. */
import { expect, it } from 'vitest';
import { filler, problemsAfter } from './sample.ts';

const slips = filler('Slip', 'goes into the shredder before we close.');

it('wants plain words', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [
        [
          slips,
          filler('Documentation', 'necessitates organizational consideration of destruction procedures.'),
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:1
      The text is hard to read: Flesch–Kincaid grade 26.2, at most 8.
      Use shorter words, and let each sentence say one thing. \`npm run content:report\` shows the longest sentence.
      Why: CONTRIBUTING.md#reading-level"
  `);
});

it('wants plain words in Swedish', () => {
  expect(
    problemsAfter({
      'guides/slips/sv.mdx': [
        [
          filler('Lapp', 'läggs i strimlaren innan vi stänger.', 110),
          filler('Dokumentationen', 'förutsätter organisatoriska överväganden beträffande destruktion.', 110),
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/sv.mdx:1
      The text is hard to read: LIX 86.9, at most 38.
      Use shorter words, and let each sentence say one thing. \`npm run content:report\` shows the longest sentence.
      Why: CONTRIBUTING.md#reading-level"
  `);
});

it('wants short sentences', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [
        ['Look in the drawer.', `Look in the drawer ${'and under the cash register '.repeat(6)}too.`],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:13
      A sentence has 35 words: “Look in the drawer and under the cash register and under …”.
      Make two of it; 30 words is the most.
      Why: CONTRIBUTING.md#long-sentence"
  `);
});

it('wants a guide of a length that can be read', () => {
  expect(problemsAfter({ 'guides/slips/en.mdx': [[slips, 'Shred them.']] })).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:1
      A reader in the United States gets 68 words; a guide has 600 to 1200.
      Add what that reader still has to know.
      Why: CONTRIBUTING.md#guide-length

    src/content/guides/slips/en.mdx:1
      A reader in Sweden and the EU gets 67 words; a guide has 600 to 1200.
      Add what that reader still has to know.
      Why: CONTRIBUTING.md#guide-length"
  `);
});

it('wants headings written as sentences', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['## Get card numbers off paper', '## Get Card Numbers off paper and Google']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:9
      The heading “Get Card Numbers off paper and Google” has capitals inside: Card, Numbers.
      Write it as a sentence. If it is a name, add it to src/editorial/names.ts.
      Why: CONTRIBUTING.md#sentence-case"
  `);
});

it('wants headings that someone would search for', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['## Is it allowed to keep a slip?', '## Background and more']],
      'guides/slips/sv.mdx': [['## Får man spara en lapp?', '## Inledning']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:19
      The heading “Background and more” could stand on any page.
      Write a question people type, or name the thing: “Can I write down a card number?”
      Why: CONTRIBUTING.md#search-words

    src/content/guides/slips/sv.mdx:19
      The heading “Inledning” could stand on any page.
      Write a question people type, or name the thing: “Can I write down a card number?”
      Why: CONTRIBUTING.md#search-words"
  `);
});

it('wants no sentence in two guides', () => {
  const twice = 'A bakery keeps its order pad under the bread.';
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['Get a <Term', `${twice} Get a <Term`]],
      'guides/other-guide/en.mdx': [['Get a <Term', `${twice} Get a <Term`]],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/en.mdx:21
      The sentence “A bakery keeps its order pad under the bread.” stands in src/content/guides/slips/en.mdx too.
      Say it in words of its own here, or link to that guide.
      Why: CONTRIBUTING.md#repeated-sentence"
  `);
});

it('wants no near-copy of another guide', () => {
  expect(
    problemsAfter({
      'guides/other-guide/en.mdx': [
        [
          filler('Key', 'hangs on a hook in the back room.'),
          filler('Every slip', 'goes into the shredder before we close today.'),
        ],
      ],
      'guides/slips/en.mdx': [
        [slips, filler('Slip', 'goes into the shredder before we close today, I think.')],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/en.mdx:23
      181 runs of 8 words stand in src/content/guides/slips/en.mdx too, such as “slip 1 goes into the shredder before we”.
      Say it in words of its own here, or link to that guide.
      Why: CONTRIBUTING.md#near-copy"
  `);
});
