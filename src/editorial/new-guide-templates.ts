/** What `npm run new guide` writes into the three files. Each instruction is reported by the check until it is replaced. */
import type { IsoDate } from '../domain/dates.ts';
import { toWrite } from './unfinished.ts';

export interface SharedValues {
  topic: string;
  /** All topics, when the editor has not chosen one. */
  otherTopics: readonly string[];
  order: number;
  trades: readonly string[];
  today: IsoDate;
}

export function sharedTemplate({ topic, otherTopics, order, trades, today }: SharedValues): string {
  const choose = otherTopics.length > 0 ? ` # ${toWrite} the topic, one of ${otherTopics.join(', ')}` : '';
  return `topic: ${topic}${choose}
order: ${order} # its place in the topic
reviewed: ${today} # the day someone last went through it against its sources
review-every: 12 # months; 6 where the law is moving
trades: [] # ${toWrite} the trades it matters to, from ${trades.join(', ')}
checklists: [start-here] # ${toWrite} the id of every checklist that the text shows
documents: [] # ${toWrite} the documents that belong to it, or take the line away
related: [] # ${toWrite} three to six guides to read with it, best first
`;
}

export function enTemplate(id: string): string {
  return `---
title: "${toWrite} the title, in words people search for, at most 60 characters"
slug: ${id}
answer: >-
  ${toWrite} the answer to the title's question, in at most 50 words. It is the first paragraph.
keywords:
  - "${toWrite} what people type when they look for this, one a line, misspelled too"
---

## ${toWrite} what to get done, such as "Get a photo release signed" {#do-now}

<Steps>

1. **${toWrite} the first step, verb first.** Then what to pick up, open or write.
2. **${toWrite} the second step.**
3. **${toWrite} the third step.** Write three to seven.

</Steps>

## ${toWrite} a question people have about it, such as "Why a form when the customer said yes?" {#why}

${toWrite} a situation from a real trade, and what it shows. Give the section an id of its own in both languages.

## ${toWrite} a heading for the phrases, such as "Words for asking a customer" {#words}

${toWrite} when one says it, ending with a colon:

<Say how="spoken">

${toWrite} the phrase, without quotation marks. Other kinds are e-mail, text and sign.

</Say>

## ${toWrite} a heading for the law, such as "Photo release law where you are" {#law}

<Region in="us">

${toWrite} the rules in the United States, one claim a sentence, each followed by its source mark. End with whom to ask.

</Region>

<Region in="se">

${toWrite} the rules in Sweden and the EU, one claim a sentence, each followed by its source mark. End with whom to ask.

</Region>

## ${toWrite} a heading for the checklist, such as "Check how you take cards" {#checklist}

${toWrite} the id of the checklist in place of start-here, in the next line. Then take this line away.

<Checklist id="start-here" />

## Ask your mentor {#mentor}

<AskMentor>

- ${toWrite} what to bring.
- ${toWrite} a question that someone with experience can answer.

</AskMentor>
`;
}

export function svTemplate(id: string): string {
  return `---
title: "${toWrite} titeln, med ord som folk söker på, högst 60 tecken"
slug: ${id} # ${toWrite} namnet i adressen, på svenska: små bokstäver utan å, ä och ö, med bindestreck
answer: >-
  ${toWrite} svaret på titelns fråga med högst 50 ord. Det är första stycket.
keywords:
  - "${toWrite} vad folk skriver när de söker efter det här, ett på varje rad, också felstavat"
---

## ${toWrite} vad man får gjort, till exempel ”Så får du ett fotomedgivande underskrivet” {#do-now}

<Steps>

1. **${toWrite} första steget, börja med verbet.** Sedan vad man tar fram, öppnar eller skriver.
2. **${toWrite} andra steget.**
3. **${toWrite} tredje steget.** Skriv tre till sju, lika många som på engelska.

</Steps>

## ${toWrite} en fråga man har, till exempel ”Räcker det inte att kunden sa ja?” {#why}

${toWrite} en situation ur en riktig bransch och vad den visar. Läs det engelska, lägg bort det och skriv på svenska.

## ${toWrite} rubriken för fraserna, till exempel ”Så frågar du om du får visa bilden” {#words}

${toWrite} när man säger det, och sluta med kolon:

<Say how="spoken">

${toWrite} frasen, utan citattecken.

</Say>

## ${toWrite} rubriken för lagen, till exempel ”Vad säger lagen om bilder på kunder?” {#law}

<Region in="us">

${toWrite} vad som gäller i USA, med samma källor som på engelska. Sluta med vem man frågar.

</Region>

<Region in="se">

${toWrite} vad som gäller i Sverige, med samma källor som på engelska. Sluta med vem man frågar.

</Region>

## ${toWrite} rubriken för checklistan, till exempel ”Gå igenom hur du tar betalt med kort” {#checklist}

${toWrite} samma checklista som på engelska, i nästa rad. Ta sedan bort den här raden.

<Checklist id="start-here" />

## Fråga din mentor {#mentor}

<AskMentor>

- ${toWrite} vad man tar med sig.
- ${toWrite} en fråga som någon med erfarenhet kan svara på.

</AskMentor>
`;
}
