/** A small whole content, in which nothing is wrong, for tests to break in one place. */
import { checkContent } from '../../../src/editorial/check.ts';
import type { Content } from '../../../src/editorial/content.ts';
import { printProblems } from '../../../src/editorial/problem.ts';
import type { PublishedIds } from '../../../src/editorial/published-ids.ts';
import { contentOf } from '../../../src/editorial/read-content.ts';

export const today = '2026-11-25';

/** What to change in a file: its whole text, `null` to take it away, or passages and what stands there instead. */
export type Edit = string | null | readonly (readonly [from: string, to: string])[];

/** Everything the check says about the sample after some edits, as an editor reads it. */
export function problemsAfter(edits: Readonly<Record<string, Edit>>, published?: PublishedIds): string {
  const { errors, warnings } = checkContent(sample(edits, published));
  return printProblems([...errors, ...warnings]);
}

/** @throws When a passage to replace is not there: then the test would prove nothing. */
export function sample(edits: Readonly<Record<string, Edit>> = {}, published?: PublishedIds): Content {
  const changed = new Map(Object.entries(files).map(([path, text]) => [`src/content/${path}`, text]));
  for (const [path, edit] of Object.entries(edits)) {
    const file = `src/content/${path}`;
    if (edit === null) changed.delete(file);
    else if (typeof edit === 'string') changed.set(file, edit);
    else {
      for (const [from, to] of edit) {
        const text = changed.get(file);
        if (!text?.includes(from)) throw new Error(`The sample's ${file} does not hold “${from}”.`);
        changed.set(
          file,
          text.replace(from, () => to),
        );
      }
    }
  }
  return contentOf(changed, today, published);
}

/** Plain sentences, all different, so that the sample is long enough and repeats nothing. */
export function filler(start: string, end: string, count = 90): string {
  return Array.from({ length: count }, (_, index) => `${start} ${index + 1} ${end}`).join(' ');
}

const guideYaml = `topic: payments
order: 1
reviewed: 2026-11-24
review-every: 12
trades: [shop]
checklists: [cards]
documents: [release]
related: [other-guide]
`;

const en = `---
title: Card numbers on paper
slug: card-numbers-on-paper
answer: >-
  Don't write card numbers down. Send a payment link.
keywords: [card number on paper]
---

## Get card numbers off paper {#do-now}

<Steps>

1. **Gather every slip.** Look in the drawer.
2. **Finish the payments.** Send a link. <Cite fact="world-01" />
3. **Shred the slips.** A cross-cut shredder will do.

</Steps>

## Is it allowed to keep a slip? {#rules}

Get a <Term id="token">token</Term> from the provider. See [the other guide](guide:other-guide#law).

${filler('Slip', 'goes into the shredder before we close.')}

## Words for the phone {#words}

When someone reads out the card:

<Say how="spoken">

I'll send you a link instead.

</Say>

<Document id="release" />

## Receipts and the law {#law}

<Region in="us">

A receipt may show five digits. <Cite fact="us-01" /> Ask your bank.

</Region>

<Region in="se">

Keep receipts for seven years. <Cite fact="se-01" /> Ask your bank.

</Region>

## Check how you take cards {#checklist}

<Checklist id="cards" items="shred-slips,one-login" />

## Ask your mentor {#mentor}

<AskMentor>

- Bring an empty order pad.

</AskMentor>
`;

const sv = `---
title: Kortnummer på papper
slug: kortnummer-pa-papper
answer: >-
  Skriv inte upp kortnummer. Skicka en betallänk.
keywords: [kortnummer på papper]
---

## Få bort kortnummer från papper {#do-now}

<Steps>

1. **Samla ihop alla lappar.** Titta i lådan.
2. **Avsluta betalningarna.** Skicka en länk. <Cite fact="world-01" />
3. **Strimla lapparna.** En korsskärande dokumentförstörare duger.

</Steps>

## Får man spara en lapp? {#rules}

Skaffa en <Term id="token">token</Term> från betaltjänsten. Se [den andra guiden](guide:other-guide#law).

${filler('Lapp', 'läggs i strimlaren innan vi stänger.', 110)}

## Att säga i telefon {#words}

När en kund börjar läsa upp kortet:

<Say how="spoken">

Jag skickar en länk i stället.

</Say>

<Document id="release" />

## Kvitton och lagen {#law}

<Region in="us">

Ett kvitto får visa fem siffror. <Cite fact="us-01" /> Fråga din bank.

</Region>

<Region in="se">

Spara kvitton i sju år. <Cite fact="se-01" /> Fråga din bank.

</Region>

## Gå igenom hur du tar kort {#checklist}

<Checklist id="cards" items="shred-slips,one-login" />

## Fråga din mentor {#mentor}

<AskMentor>

- Ta med ett tomt orderblock.

</AskMentor>
`;

const otherEn = en
  .replace(
    'title: Card numbers on paper\nslug: card-numbers-on-paper',
    'title: Who opens the drawer?\nslug: the-drawer',
  )
  .replace("Don't write card numbers down. Send a payment link.", 'Whoever needs to, and nobody else.')
  .replace(
    filler('Slip', 'goes into the shredder before we close.'),
    filler('Key', 'hangs on a hook in the back room.'),
  )
  .replaceAll('guide:other-guide', 'guide:slips');

const otherSv = sv
  .replace('title: Kortnummer på papper\nslug: kortnummer-pa-papper', 'title: Vem öppnar lådan?\nslug: ladan')
  .replace('Skriv inte upp kortnummer. Skicka en betallänk.', 'Den som behöver det, och ingen annan.')
  .replace(
    filler('Lapp', 'läggs i strimlaren innan vi stänger.', 110),
    filler('Nyckel', 'hänger på en krok i förrådet.', 110),
  )
  .replaceAll('guide:other-guide', 'guide:slips');

const item = (id: string, extra = '') => `
  - id: ${id}
    v: 1${extra}
    do: { en: Shred the slips, sv: Strimla lapparna }
    why: { en: Anyone can read them., sv: Vem som helst kan läsa dem. }
    how: { en: Use a shredder., sv: Använd en strimlare. }
    proof: { en: No slip is left., sv: Ingen lapp är kvar. }
    effort: 5 min
    repeat: quarter`;

const checklist = (slug: string, items: string) => `topic: payments
reviewed: 2026-11-24
review-every: 12
title: { en: Cards, sv: Kort }
slug: { en: ${slug}, sv: ${slug}-sv }
answer: { en: Go through it twice a year., sv: Gå igenom den två gånger om året. }
keywords: { en: [cards], sv: [kort] }
items:${items}
`;

export const document = (slugEn: string, slugSv: string) => `topic: payments
reviewed: 2026-11-24
review-every: 12
v: 1
title: { en: Photo release, sv: Fotomedgivande }
slug: { en: ${slugEn}, sv: ${slugSv} }
answer: { en: A short form., sv: En kort blankett. }
keywords: { en: [photo form], sv: [bildblankett] }
paper-title: { en: May we show it?, sv: Får vi visa den? }
copies: [business]
pages: { filled: 1, blank: 1 }
not-for: [{ id: child, en: A child., sv: Ett barn. }]
before: [{ id: choose, en: Choose it., sv: Välj den. }]
fields: []
text: [{ id: intro, en: We ask you., sv: Vi frågar dig. }]
notes: [{ id: guidance, en: Ask someone., sv: Fråga någon. }]
`;

const today3 = '\n    today: true';

export const files: Readonly<Record<string, string>> = {
  'guides/slips/guide.yaml': guideYaml,
  'guides/slips/en.mdx': en,
  'guides/slips/sv.mdx': sv,
  'guides/other-guide/guide.yaml': guideYaml
    .replace('order: 1', 'order: 2')
    .replace('[other-guide]', '[slips]'),
  'guides/other-guide/en.mdx': otherEn,
  'guides/other-guide/sv.mdx': otherSv,
  'pages/about/en.mdx':
    '---\ntitle: About\nanswer: What it is.\nkeywords: [who made this]\n---\n\n## Who is it for? {#who}\n\nFor owners.\n',
  'pages/about/sv.mdx':
    '---\ntitle: Om\nanswer: Vad det är.\nkeywords: [vem har gjort det här]\n---\n\n## Vem är det för? {#who}\n\nFör ägare.\n',
  'checklists/cards.yaml': checklist(
    'cards',
    item('shred-slips', today3) +
      item('one-login', today3) +
      item('pay-links', today3) +
      ['terminal', 'receipts', 'phone-rule', 'forms'].map((id) => item(id)).join(''),
  ),
  'checklists/short.yaml': checklist(
    'short',
    item('first', today3).replace('v: 1', 'same-as: cards/shred-slips') +
      item('second', today3) +
      item('third', today3) +
      ['fourth', 'fifth', 'sixth', 'seventh'].map((id) => item(id)).join(''),
  ),
  'checklists/breach.yaml': `${checklist(
    'breach',
    ['stop-it', 'note-times', 'call-bank', 'tell-owner', 'change-logins', 'write-log', 'tell-customers']
      .map((id) => item(id, '\n    when: now\n    who: anyone').replace('repeat: quarter', 'repeat: never'))
      .join(''),
  )}`.replace('reviewed:', 'use: read-do\nreviewed:'),
  'documents/release.yaml': document('photo-release-form', 'fotomedgivande'),
  'glossary/token.yaml': `term: { en: token, sv: token }
meaning: { en: A stand-in for the card number., sv: Något som står i stället för kortnumret. }
also: { en: [card token], sv: [korttoken] }
misspelled: { en: [tokken], sv: [toke] }
guides: [slips]
cites: [world-01]
`,
  ...Object.fromEntries(
    (['us', 'se', 'world'] as const).map((region) => [
      `facts/${region}-01.yaml`,
      `region: ${region}
text: { en: A rule., sv: En regel. }
source: { publisher: An authority, title: An act }
checked: 2026-11-24
confidence: own-page
`,
    ]),
  ),
  'topics/payments.yaml': `order: 4
title: { en: Payment data, sv: Betaluppgifter }
slug: { en: payment-data, sv: betaluppgifter }
customer-says: { en: Keep my card., sv: Spara mitt kort. }
pad: { en: Cards, sv: Kort }
answer: { en: Let the provider hold the card., sv: Låt betaltjänsten ha kortet. }
first-checklist: cards
ask: { us: { en: your bank, sv: din bank }, se: { en: your bank, sv: din bank } }
`,
  'trades/shop.yaml': `title: { en: Shop, sv: Butik }
also: { en: [store], sv: [affär] }
matters:
  - guide: slips
    because: { en: Customers call with orders., sv: Kunder ringer och beställer. }
`,
  'changes/2026-11-24-new.yaml': `date: 2026-11-24
kind: new
targets: [slips, slips#law, cards/shred-slips, glossary#token, sources#us-01]
text: { en: New guide., sv: Ny guide. }
`,
};
