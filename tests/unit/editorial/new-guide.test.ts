/** `npm run new guide <id>` */
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/editorial/check.ts';
import { newGuide } from '../../../src/editorial/new-guide.ts';
import { contentOf } from '../../../src/editorial/read-content.ts';
import { files, sample, today } from './sample.ts';

function made(id: string, topic?: string): ReadonlyMap<string, string> {
  const result = newGuide(sample(), id, topic, today);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.files;
}

it('makes the shared file and a text in each language', () => {
  expect([...made('gift-cards').keys()]).toEqual([
    'src/content/guides/gift-cards/guide.yaml',
    'src/content/guides/gift-cards/en.mdx',
    'src/content/guides/gift-cards/sv.mdx',
  ]);
});

it('puts the guide last in its topic', () => {
  expect(made('gift-cards', 'payments').get('src/content/guides/gift-cards/guide.yaml'))
    .toMatchInlineSnapshot(`
    "topic: payments
    order: 3 # its place in the topic
    reviewed: 2026-11-25 # the day someone last went through it against its sources
    review-every: 12 # months; 6 where the law is moving
    trades: [] # TO WRITE: the trades it matters to, from shop
    checklists: [start-here] # TO WRITE: the id of every checklist that the text shows
    documents: [] # TO WRITE: the documents that belong to it, or take the line away
    related: [] # TO WRITE: three to six guides to read with it, best first
    "
  `);
});

it('leaves nothing to report but what is to be written', () => {
  const start = `topic: payments\n${(files['checklists/cards.yaml'] ?? '').replace(/^topic.*\n/, '').replace('slug: { en: cards, sv: cards-sv }', 'slug: { en: start, sv: borja }')}`;
  const everything = new Map([
    ...Object.entries(files).map(([path, text]): [string, string] => [`src/content/${path}`, text]),
    ['src/content/checklists/start-here.yaml', start] as const,
    ...made('gift-cards'),
  ]);
  const { errors, warnings } = checkContent(contentOf(everything, today));
  expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['unfinished']));
  expect(errors.length).toBeGreaterThan(30);
  expect(warnings).toEqual([]);
});

it.each([
  [
    'Gift Cards',
    '“Gift Cards” cannot be an id: use lower-case letters a–z, digits and hyphens, such as gift-cards.',
  ],
  [
    'gift-cards-',
    '“gift-cards-” cannot be an id: use lower-case letters a–z, digits and hyphens, such as gift-cards.',
  ],
  ['slips', 'The id “slips” is taken: it is a guide. Choose another.'],
  ['cards', 'The id “cards” is taken: it is a checklist. Choose another.'],
  ['about', 'The id “about” is taken: it is a page. Choose another.'],
  ['card-slips', 'The id “card-slips” is taken: the guide “slips” had it before. Choose another.'],
])('refuses %s in one sentence', (id, refusal) => {
  const renamed = sample({ 'guides/slips/guide.yaml': [['related:', 'formerly: [card-slips]\nrelated:']] });
  expect(newGuide(renamed, id, undefined, today)).toEqual({ refusal });
});

it('refuses a topic that does not exist', () => {
  expect(newGuide(sample(), 'gift-cards', 'money', today)).toEqual({
    refusal: 'There is no topic “money”: use one of payments.',
  });
});
