/** The way from an empty folder to green, as CONTRIBUTING.md tells it: each message there is one that really comes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/editorial/check.ts';
import { checkDate } from '../../src/editorial/check-date.ts';
import { newGuide } from '../../src/editorial/new-guide.ts';
import { printProblems } from '../../src/editorial/problem.ts';
import { contentOf, readContent, readFiles } from '../../src/editorial/read-content.ts';

const today = checkDate(process.env, new Date());
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const written = readFiles('.');
const content = readContent('.', today);
const folder = 'src/content/guides/gift-cards';

/** What the check says about the new guide when an editor has typed something into it. */
function messagesAfter(file: string, from: string, to: string): string[] {
  const made = newGuide(content, 'gift-cards', 'payments', today);
  if ('refusal' in made) throw new Error(made.refusal);
  const files = new Map([...written, ...made.files]);
  const path = `${folder}/${file}`;
  const text = files.get(path);
  if (!text?.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
  files.set(
    path,
    text.replace(from, () => to),
  );
  return printProblems(checkContent(contentOf(files, today)).errors).split('\n\n');
}

it.each([
  ['an instruction', 'en.mdx', 'keywords', 'keywords', '#unfinished'],
  [
    'a slip of the finger',
    'guide.yaml',
    'related: []',
    'related: [card-on-file, online-checkuot]',
    '#unknown-guide',
  ],
  [
    'a statement without a source',
    'en.mdx',
    'TO WRITE: the rules in the United States, one claim a sentence, each followed by its source mark. End with whom to ask.',
    'The law says that a gift card holds for five years.',
    '#uncited',
  ],
  [
    'a colon in a title',
    'sv.mdx',
    'title: "TO WRITE: titeln, med ord som folk söker på, högst 60 tecken"',
    'title: Presentkort: så gör du',
    '#fields',
  ],
  [
    'the marks of another language',
    'sv.mdx',
    'TO WRITE: en situation ur en riktig bransch och vad den visar. Läs det engelska, lägg bort det och skriv på svenska.',
    'Skriv "saldo" på kortet.',
    '#quotation-marks',
  ],
  [
    'a source in one language only',
    'en.mdx',
    'TO WRITE: the rules in the United States, one claim a sentence, each followed by its source mark. End with whom to ask.',
    'A receipt shows at most five digits. <Cite fact="us-pay-17" />',
    '#same-parts',
  ],
])('shows the message for %s', (_, file, from, to, anchor) => {
  const messages = messagesAfter(file, from, to).filter(
    (message) => message.startsWith(folder) && message.endsWith(anchor),
  );
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => contributing.includes(message))).not.toEqual([]);
});

it('shows how a taken id is refused', () => {
  const made = newGuide(content, 'card-on-file', undefined, today);
  expect('refusal' in made && contributing.includes(made.refusal)).toBe(true);
});
