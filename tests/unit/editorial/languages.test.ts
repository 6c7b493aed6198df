/** What keeps the two languages together. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('misses a translation', () => {
  expect(problemsAfter({ 'guides/other-guide/sv.mdx': null })).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/sv.mdx:1
      The Swedish text is missing.
      Write sv.mdx with the same sections, by id, as the other language.
      Why: CONTRIBUTING.md#missing-translation"
  `);
});

it('misses the file that both languages share', () => {
  expect(problemsAfter({ 'guides/other-guide/guide.yaml': null })).toMatchInlineSnapshot(`
    "src/content/guides/other-guide/guide.yaml:1
      The file that both languages share is missing.
      Copy one from another guide and change its fields.
      Why: CONTRIBUTING.md#missing-translation"
  `);
});

it('misses the id of a section', () => {
  expect(
    problemsAfter({
      'pages/about/en.mdx': [[' {#who}', '']],
      'pages/about/sv.mdx': [[' {#who}', '']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:7
      The heading “Who is it for?” has no id.
      Write \`## Who is it for? {#short-english-id}\`, with the same id in both languages.
      Why: CONTRIBUTING.md#section-ids

    src/content/pages/about/sv.mdx:7
      The heading “Vem är det för?” has no id.
      Write \`## Vem är det för? {#short-english-id}\`, with the same id in both languages.
      Why: CONTRIBUTING.md#section-ids"
  `);
});

it('finds an id that two sections have', () => {
  const again: [string, string] = ['## Who', '## Why {#who}\n\nSo.\n\n## Who'];
  expect(
    problemsAfter({
      'pages/about/en.mdx': [again],
      'pages/about/sv.mdx': [['## Vem', '## Varför {#who}\n\nSå.\n\n## Vem']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:11
      The section id {#who} is used already, on line 7.
      Give this heading another id, in both languages.
      Why: CONTRIBUTING.md#section-ids

    src/content/pages/about/sv.mdx:11
      The section id {#who} is used already, on line 7.
      Give this heading another id, in both languages.
      Why: CONTRIBUTING.md#section-ids"
  `);
});

it('has one level of headings', () => {
  const deeper = (text: string) => [[`## ${text}`, `### ${text}`]] as const;
  expect(problemsAfter({ 'pages/about/en.mdx': deeper('Who'), 'pages/about/sv.mdx': deeper('Vem') }))
    .toMatchInlineSnapshot(`
      "src/content/pages/about/en.mdx:7
        The heading “Who is it for?” begins with ###.
        Begin it with ##: a text has one level of headings, under its title.
        Why: CONTRIBUTING.md#section-ids

      src/content/pages/about/sv.mdx:7
        The heading “Vem är det för?” begins with ###.
        Begin it with ##: a text has one level of headings, under its title.
        Why: CONTRIBUTING.md#section-ids"
    `);
});

it('refuses an id with other letters', () => {
  expect(
    problemsAfter({
      'pages/about/en.mdx': [['{#who}', '{#Vem är}']],
      'pages/about/sv.mdx': [['{#who}', '{#Vem är}']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:7
      The section id is “Vem är”.
      Use lower-case letters a–z, digits and hyphens, such as {#phone-orders}.
      Why: CONTRIBUTING.md#section-ids

    src/content/pages/about/sv.mdx:7
      The section id is “Vem är”.
      Use lower-case letters a–z, digits and hyphens, such as {#phone-orders}.
      Why: CONTRIBUTING.md#section-ids"
  `);
});

it('misses a section in the other language', () => {
  expect(
    problemsAfter({
      'pages/about/en.mdx': [['For owners.\n', 'For owners.\n\n## What does it cost? {#cost}\n\nNothing.\n']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:11
      The section “What does it cost?” {#cost} is not in sv.mdx.
      Write it there too, with {#cost}, or take it away here.
      Why: CONTRIBUTING.md#same-sections"
  `);
});

it('finds sections in another order', () => {
  expect(
    problemsAfter({
      'guides/slips/sv.mdx': [
        ['{#rules}', '{#x}'],
        ['{#words}', '{#rules}'],
        ['{#x}', '{#words}'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/sv.mdx:19
      Section {#words} stands where en.mdx has {#rules}.
      Use the same order in both languages. In en.mdx it is do-now, rules, words, law, checklist, mentor.
      Why: CONTRIBUTING.md#same-sections"
  `);
});

it('compares steps, source marks, phrases, region parts and terms', () => {
  expect(
    problemsAfter({
      'guides/slips/sv.mdx': [
        [
          '3. **Strimla lapparna.** En korsskärande dokumentförstörare duger.\n',
          '3. **Strimla lapparna.** Genast.\n4. **Andas ut.**\n',
        ],
        [' <Cite fact="world-01" />', ''],
        ['<Term id="token">token</Term>', 'token'],
        ['how="spoken"', 'how="text"'],
        ['items="shred-slips,one-login"', 'items="shred-slips"'],
        ['<Document id="release" />', ''],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/sv.mdx:9
      The source marks in {#do-now} are not the same as in en.mdx. English has world-01; Swedish has none.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts

    src/content/guides/slips/sv.mdx:16
      The steps in {#do-now} are not the same as in en.mdx. English has 3 × a step; Swedish has 4 × a step.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts

    src/content/guides/slips/sv.mdx:20
      The terms in {#rules} are not the same as in en.mdx. English has token; Swedish has none.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts

    src/content/guides/slips/sv.mdx:26
      The documents in {#words} are not the same as in en.mdx. English has release; Swedish has none.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts

    src/content/guides/slips/sv.mdx:30
      The phrases in {#words} are not the same as in en.mdx. English has <Say how="spoken">; Swedish has <Say how="text">.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts

    src/content/guides/slips/sv.mdx:54
      The checklists in {#checklist} are not the same as in en.mdx. English has cards: shred-slips,one-login; Swedish has cards: shred-slips.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts"
  `);
});

it('wants the sections that readers look for', () => {
  const edits = (from: string, to: string): [string, string][] => [[from, to]];
  expect(
    problemsAfter({
      'guides/slips/en.mdx': edits('{#mentor}', '{#help}'),
      'guides/slips/sv.mdx': edits('{#mentor}', '{#help}'),
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:1
      There is no section {#mentor}.
      Write it: what to bring to the mentor, inside <AskMentor>.
      Why: CONTRIBUTING.md#skeleton

    src/content/guides/slips/en.mdx:55
      The last section is {#help}.
      Put {#mentor} last.
      Why: CONTRIBUTING.md#skeleton

    src/content/guides/slips/sv.mdx:1
      There is no section {#mentor}.
      Write it: what to bring to the mentor, inside <AskMentor>.
      Why: CONTRIBUTING.md#skeleton

    src/content/guides/slips/sv.mdx:55
      The last section is {#help}.
      Put {#mentor} last.
      Why: CONTRIBUTING.md#skeleton"
  `);
});

it('wants three to seven steps', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['3. **Shred the slips.** A cross-cut shredder will do.\n', '']],
      'guides/slips/sv.mdx': [['3. **Strimla lapparna.** En korsskärande dokumentförstörare duger.\n', '']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:9
      There are 2 steps.
      Write 3 to 7: more is a checklist.
      Why: CONTRIBUTING.md#skeleton

    src/content/guides/slips/sv.mdx:9
      There are 2 steps.
      Write 3 to 7: more is a checklist.
      Why: CONTRIBUTING.md#skeleton"
  `);
});
