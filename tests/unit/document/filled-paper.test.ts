import { expect, test } from 'vitest';
import { answerInWords, decide, type Answers, type Situation } from '../../../src/domain/document/answers.ts';
import type { DocumentContent } from '../../../src/domain/document/content.ts';
import { papers } from '../../../src/domain/document/print-paper.ts';
import { both, business, places, sampleDocument, says } from './sample.ts';

const situation = (answers: Answers, content: DocumentContent = sampleDocument()): Situation => ({
  content,
  region: 'us',
  answers,
  isBlank: false,
});
const textOf = (answers: Answers, content?: DocumentContent) =>
  papers(situation(answers, content), 'en')[0]?.sheets.flatMap(({ groups }) =>
    groups.flat().map((part) => {
      if (part.as !== 'paragraph') return part.id;
      return (
        part.text.runs.map((run) => (run.kind === 'line' ? '___' : run.text)).join('') +
        (part.hasSquare ? ' ☐' : '')
      );
    }),
  );

test('answers stand in the sentences, and what they rule out is gone', () => {
  expect(
    textOf({
      business: 'the Corner Salon',
      places: ['website', 'print'],
      reward: 'a discount',
      health: 'no',
    }),
  ).toEqual(['Where: our website and print', 'I get this: a discount. The Corner Salon says so.']);
});

test('an optional field left empty is decided, a required one is not and keeps its square', () => {
  expect(textOf({ business: 'Salon', places: ['print'] })).toEqual([
    'Where: print',
    'It is about my health. ☐',
  ]);
});

test('the business is printed in full each time it is mentioned', () => {
  const content = sampleDocument({
    fields: [business],
    text: [says('twice', 'Ask {{business}}. {{business}} answers.')],
  });
  expect(textOf({ business: 'Salon' }, content)).toEqual(['Ask Salon. Salon answers.']);
});

test.each([
  ['filled', ['print'], 'yes'],
  ['empty', ['print'], 'no'],
  ['print', ['print', 'website'], 'yes'],
  ['print', ['website'], 'no'],
  [['website', 'social-media'], ['social-media'], 'yes'],
  ['print', [], 'undecided'],
  ['empty', undefined, 'undecided'],
] as const)('when places is %j and the answer %j: %s', (is, answer, decision) => {
  expect(decide({ field: 'places', is }, situation(answer ? { places: answer } : {}))).toBe(decision);
});

test('a field that hangs on an undecided one is undecided too, and on a ruled-out one empty', () => {
  const content = sampleDocument({
    fields: [
      places,
      {
        id: 'accounts',
        kind: 'text',
        required: true,
        max: 60,
        label: both('Accounts'),
        when: { field: 'places', is: 'social-media' },
      },
    ],
  });
  const when = { field: 'accounts', is: 'empty' };
  expect(decide(when, situation({}, content))).toBe('undecided');
  expect(decide(when, situation({ places: ['print'] }, content))).toBe('yes');
  expect(decide(when, situation({ places: ['print'], accounts: 'left from before' }, content))).toBe('yes');
  expect(decide(when, situation({ places: ['social-media'], accounts: 'ours' }, content))).toBe('no');
});

test.each([
  ['en', 'November 24, 2026', '2:05 PM', '1,200', 'our website, our social media and print'],
  ['sv', '24 november 2026', '14:05', '1 200', 'sv our website, sv our social media och sv print'],
] as const)('answers are written as %s writes them', (locale, day, time, number, list) => {
  const field = (kind: 'date' | 'time' | 'number') => ({ id: kind, kind, required: true, label: both(kind) });
  const plain = (text: string) => text.replace(/\s/gu, ' ');
  expect(answerInWords(field('date'), '2026-11-24', locale)).toBe(day);
  expect(plain(answerInWords(field('time'), '14:05', locale))).toBe(time);
  expect(plain(answerInWords(field('number'), '1200', locale))).toBe(number);
  expect(answerInWords(places, ['website', 'social-media', 'print'], locale)).toBe(list);
});

test('what is no day is printed as it was typed', () => {
  expect(
    answerInWords({ id: 'd', kind: 'date', required: true, label: both('Day') }, 'next week', 'en'),
  ).toBe('next week');
});
