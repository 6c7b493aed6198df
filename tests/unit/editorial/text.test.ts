/** What may stand in a text, and how it is typed. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

const inAbout = (text: string) => problemsAfter({ 'pages/about/en.mdx': [['For owners.', text]] });

it('refuses HTML', () => {
  expect(inAbout('For <b onclick="go()">owners</b>.')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      <b onclick="go()"> is HTML.
      Use Markdown, or one of: <Steps>, <Say>, <Region>, <AskMentor>, <Term>, <Cite>, <Checklist>, <Document>.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('refuses a word that does not exist', () => {
  expect(inAbout('<Note>For owners.</Note>')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      There is no word <Note>.
      Use Markdown, or one of: <Steps>, <Say>, <Region>, <AskMentor>, <Term>, <Cite>, <Checklist>, <Document>.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('refuses a value that a word does not know, also where the attribute may be left out', () => {
  expect(inAbout('<Say how="sign" from="owner">\n\nFor owners.\n\n</Say>')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      \`from\` is “owner”.
      Use one of: mentor.
      Why: CONTRIBUTING.md#mdx-words

    src/content/pages/about/sv.mdx:7
      The phrases in {#who} are not the same as in en.mdx. English has <Say how="sign" from="owner">; Swedish has none.
      Make both languages the same, in the same order.
      Why: CONTRIBUTING.md#same-parts"
  `);
});

it('refuses imports', () => {
  expect(inAbout("import Box from './Box.astro'")).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      The text has code: “import Box from './Box.astro'”.
      Take the line away: the words are there without it.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('refuses expressions', () => {
  expect(inAbout('For {count} owners.')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      There is a { or } in the text: “For {count} owners.”.
      Write it without braces; blanks to fill in stand in square brackets: [shop].
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('refuses a bare <', () => {
  expect(inAbout('For shops with < 5 owners, or a <Cite\nfact="us-01" />.')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      There is a < that begins no word of ours: “For shops with < 5 owners, or a <Cite”.
      Write “less than”; keep a word such as <Cite fact="…" /> on one line.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('refuses comments', () => {
  expect(inAbout('For owners. <!-- and mentors? -->')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      There is a comment between <!-- and -->.
      Take it away; notes to colleagues go into the pull request.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('says which kinds of phrases there are', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['how="spoken"', 'how="phone" onclick="go()"']],
      'guides/slips/sv.mdx': [['how="spoken"', 'how="phone" onclick="go()"']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:29
      <Say> has no \`onclick\`.
      Take \`onclick\` away.
      Why: CONTRIBUTING.md#mdx-words

    src/content/guides/slips/en.mdx:29
      \`how\` is “phone”.
      Use one of: spoken, e-mail, text, sign.
      Why: CONTRIBUTING.md#mdx-words

    src/content/guides/slips/sv.mdx:29
      <Say> has no \`onclick\`.
      Take \`onclick\` away.
      Why: CONTRIBUTING.md#mdx-words

    src/content/guides/slips/sv.mdx:29
      \`how\` is “phone”.
      Use one of: spoken, e-mail, text, sign.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('finds a word that is opened and not closed', () => {
  expect(
    problemsAfter({ 'guides/slips/en.mdx': [['</Say>\n', '']], 'guides/slips/sv.mdx': [['</Say>\n', '']] }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:29
      <Say how="spoken"> is opened and never closed.
      Write </Say> after the text.
      Why: CONTRIBUTING.md#mdx-words

    src/content/guides/slips/sv.mdx:29
      <Say how="spoken"> is opened and never closed.
      Write </Say> after the text.
      Why: CONTRIBUTING.md#mdx-words"
  `);
});

it('does not mind what stands between backticks', () => {
  expect(inAbout('The link ends with `/go/{id}/` and `<b>`.')).toBe('');
});

it('explains a term once', () => {
  const again = [
    'from the provider.',
    'from the provider. A <Term id="token">token</Term> will do.',
  ] as const;
  const igen = [
    'från betaltjänsten.',
    'från betaltjänsten. En <Term id="token">token</Term> räcker.',
  ] as const;
  expect(problemsAfter({ 'guides/slips/en.mdx': [again], 'guides/slips/sv.mdx': [igen] }))
    .toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:21
      The term “token” is explained already, on line 21.
      Write the word without <Term> here.
      Why: CONTRIBUTING.md#term-once

    src/content/guides/slips/sv.mdx:21
      The term “token” is explained already, on line 21.
      Write the word without <Term> here.
      Why: CONTRIBUTING.md#term-once"
  `);
});

it('lets each region part explain a term', () => {
  const us = ['Ask your bank.', 'Ask your bank for a <Term id="token">token</Term>.'] as const;
  const usSv = ['Fråga din bank.', 'Fråga din bank om en <Term id="token">token</Term>.'] as const;
  const without = (word: string) => [`<Term id="token">${word}</Term> from`, `${word} from`] as const;
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [
        without('token'),
        us,
        [
          'years. <Cite fact="se-01" /> Ask',
          'years. <Cite fact="se-01" /> Get a <Term id="token">token</Term>. Ask',
        ],
      ],
      'guides/slips/sv.mdx': [
        ['<Term id="token">token</Term> från', 'token från'],
        usSv,
        [
          'år. <Cite fact="se-01" /> Fråga',
          'år. <Cite fact="se-01" /> Skaffa en <Term id="token">token</Term>. Fråga',
        ],
      ],
    }),
  ).toBe('');
});

it('refuses a bare path to a page of ours', () => {
  expect(inAbout('See [the guide](/en/guides/card-numbers-on-paper/).')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      The link leads to “/en/guides/card-numbers-on-paper/”.
      Link by id: guide:card-numbers-on-paper, checklist:…, document:… or term:…
      Why: CONTRIBUTING.md#bare-path"
  `);
});

it('refuses a straight quotation mark in Swedish, also in YAML', () => {
  expect(
    problemsAfter({
      'pages/about/sv.mdx': [['För ägare.', 'För "ägare".']],
      'checklists/cards.yaml': [
        ['sv: Gå igenom den', 'sv: \'Gå "igenom" den'],
        ['om året.', "om året.'"],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:6
      There is a mark that Swedish does not use: Gå "igenom" den två gånger om året.
      Type ” on both sides in Swedish.
      Why: CONTRIBUTING.md#quotation-marks

    src/content/pages/about/sv.mdx:9
      There is a mark that Swedish does not use: För "ägare".
      Type ” on both sides in Swedish.
      Why: CONTRIBUTING.md#quotation-marks"
  `);
});

it('refuses a curly quotation mark in English', () => {
  expect(inAbout('For “owners”.')).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:9
      There is a curly quotation mark: For “owners”.
      Type a straight " on both sides in English; the build curls them.
      Why: CONTRIBUTING.md#quotation-marks"
  `);
});

it('refuses quotation marks inside a phrase', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [["I'll send you a link instead.", '"I\'ll send you a link instead."']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:31
      There is a quotation mark inside <Say>: "I'll send you a link instead."
      Take the marks away: the page draws them, and the copy button leaves them out.
      Why: CONTRIBUTING.md#quotation-marks"
  `);
});

it('counts the words of an answer', () => {
  expect(
    problemsAfter({
      'pages/about/en.mdx': [['What it is.', 'One more word. '.repeat(18)]],
      'checklists/cards.yaml': [
        ['sv: Gå igenom den två gånger om året.', `sv: ${'Ett ord till. '.repeat(17)}`],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/checklists/cards.yaml:6
      \`answer.sv\` has 51 words.
      Shorten it to 50: take away at least 1. What explains can stand in the text.
      Why: CONTRIBUTING.md#short-answer

    src/content/pages/about/en.mdx:3
      \`answer\` has 54 words.
      Shorten it to 50: take away at least 4. What explains can stand in the text.
      Why: CONTRIBUTING.md#short-answer"
  `);
});

it('reports each instruction of a new guide until it is replaced', () => {
  expect(
    problemsAfter({
      'guides/slips/en.mdx': [['Get a <Term', 'TO WRITE: why a token helps, with an example. Get a <Term']],
    }),
  ).toMatchInlineSnapshot(`
    "src/content/guides/slips/en.mdx:21
      Still to write: why a token helps, with an example. Get a <Term id=token>token</Term> from the provider. See [the other guide](guide:other-guide#law).
      Put your text in place of “TO WRITE: …”.
      Why: CONTRIBUTING.md#unfinished"
  `);
});
