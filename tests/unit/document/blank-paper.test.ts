import { expect, test } from 'vitest';
import type { DocumentContent, Part } from '../../../src/domain/document/content.ts';
import type { PrintedPart, PrintedText, Run } from '../../../src/domain/document/paper.ts';
import { blankPapers, saySame } from '../../../src/domain/document/print-paper.ts';
import { both, business, health, places, reward, sampleDocument, says } from './sample.ts';

/** The first blank paper, as its reader in the US sees it. */
const blank = (content: DocumentContent, region: 'us' | 'se' = 'us') => {
  const [paper] = blankPapers(content, 'en', region);
  if (!paper) throw new Error('There is no paper.');
  return paper;
};
const partsOf = (content: DocumentContent, region: 'us' | 'se' = 'us'): PrintedPart[] =>
  blank(content, region).sheets.flatMap(({ groups }) => groups.flat());
const paragraph = (content: DocumentContent, id: string) => {
  const part = partsOf(content).find((candidate) => candidate.id === id);
  if (part?.as !== 'paragraph') throw new Error(`There is no paragraph ${id}.`);
  return part;
};
/** A line as `___`, with its small label in brackets. */
const drawn = ({ runs }: PrintedText) =>
  runs
    .map((run: Run) => (run.kind === 'line' ? `___${run.label ? `(${run.label})` : ''}` : run.text))
    .join('');

test('the head has room for the business, and later mentions use its other words', () => {
  const content = sampleDocument({
    fields: [business],
    text: [
      says('data', '{{business}} answers for it. Ask {{business}}.'),
      says('more', '**Who:** {{business}} does.'),
    ],
  });
  expect(blank(content).business).toEqual({ kind: 'line', length: 'medium', label: 'Name of the business' });
  expect(drawn(paragraph(content, 'data').text)).toBe('The business answers for it. Ask the business.');
  expect(drawn(paragraph(content, 'more').text)).toBe('Who: The business does.');
});

test('an empty line has its label under it, unless a label stands right before it', () => {
  const content = sampleDocument({
    fields: [reward],
    text: [
      says('bare', 'I get {{reward}}.', { when: { field: 'reward', is: 'filled' } }),
      says('labeled', '**In return:** {{reward}}', { when: { field: 'reward', is: 'filled' } }),
    ],
  });
  expect(drawn(paragraph(content, 'bare').text)).toBe('I get ___(What the customer gets).');
  expect(drawn(paragraph(content, 'labeled').text)).toBe('In return: ___');
});

test('a date takes a short line, a long text a long one, ruled lines their number', () => {
  const content = sampleDocument({
    fields: [
      { id: 'day', kind: 'date', required: true, label: both('Day') },
      { id: 'quote', kind: 'long-text', required: true, max: 600, lines: 4, label: both('Quote') },
      reward,
    ],
    text: [
      says('day', 'On {{day}}.'),
      says('quote', '**Quote:** {{quote}}'),
      says('reward', '{{reward}}', { when: { field: 'reward', is: 'filled' } }),
    ],
  });
  expect(paragraph(content, 'day').text.runs[1]).toMatchObject({ kind: 'line', length: 'short' });
  expect(paragraph(content, 'reward').text.runs[0]).toMatchObject({ kind: 'line', length: 'long' });
  expect(paragraph(content, 'quote').text.room).toEqual({ kind: 'ruled', lines: 4 });
});

test('every option is printed with a square', () => {
  expect(paragraph(sampleDocument(), 'places').text.room).toEqual({
    kind: 'options',
    options: ['our website', 'our social media', 'print'],
  });
});

test('what hangs on an unknown answer is printed with a square, and the head says what that means', () => {
  const content = sampleDocument();
  expect(paragraph(content, 'reward').hasSquare).toBe(true);
  expect(paragraph(content, 'health').hasSquare).toBe(true);
  expect(blank(content).hasSquares).toBe(true);
});

test('a line needs no square of its own when the paper shows the squares of what it hangs on', () => {
  const hangs = says('accounts', 'In social media we are here.', {
    when: { field: 'places', is: 'social-media' },
  });
  const shown = sampleDocument({ fields: [places], text: [says('places', '**Where:** {{places}}'), hangs] });
  expect(paragraph(shown, 'accounts').hasSquare).toBe(false);
  expect(blank(shown).hasSquares).toBe(false);

  const elsewhere = sampleDocument({ fields: [places], text: [hangs] });
  expect(paragraph(elsewhere, 'accounts').hasSquare).toBe(true);

  const filled = says('any', 'Somewhere.', { when: { field: 'places', is: 'filled' } });
  const notAnOption = sampleDocument({
    fields: [places],
    text: [says('places', '**Where:** {{places}}'), filled],
  });
  expect(paragraph(notAnOption, 'any').hasSquare).toBe(true);
});

test('a part for the other region is left out, and a field that is not asked here counts as empty', () => {
  const content = sampleDocument({
    fields: [{ ...health, region: 'us' }],
    text: [
      says('se', 'Sweden.', { region: 'se' }),
      says('us', 'America.', { region: 'us' }),
      says('without', 'Nothing known.', { when: { field: 'health', is: 'empty' } }),
    ],
  });
  expect(partsOf(content, 'se').map(({ id }) => id)).toEqual(['se', 'without']);
  expect(partsOf(content, 'us').map(({ id }) => id)).toEqual(['us', 'without']);
});

test('a part for one copy stands on that copy only, and copies that say the same are known', () => {
  const content = sampleDocument({
    text: [says('all', 'All.'), says('theirs', 'Yours.', { 'only-on': 'customer' })],
  });
  const [first, second] = blankPapers(content, 'en', 'us');
  expect(first?.sheets[0]?.groups.flat().map(({ id }) => id)).toEqual(['all']);
  expect(second?.sheets[0]?.groups.flat().map(({ id }) => id)).toEqual(['all', 'theirs']);
  expect(first && second && saySame(first, second)).toBe(false);
  const [one, two] = blankPapers(sampleDocument(), 'en', 'us');
  expect(one && two && saySame(one, two)).toBe(true);
});

test('there is one blank paper for each option of `blank-per`, with nothing meant for others', () => {
  const content = sampleDocument({
    'blank-per': 'kind',
    copies: ['business'],
    fields: [
      {
        id: 'kind',
        kind: 'choice',
        required: true,
        label: both('Kind'),
        options: [
          { id: 'massage', ...both('massage') },
          { id: 'skin', ...both('skin') },
        ],
      },
    ],
    text: [
      says('massage', 'For massage.', { when: { field: 'kind', is: 'massage' } }),
      says('skin', 'For skin.', { when: { field: 'kind', is: ['skin'] } }),
    ],
  });
  const papers = blankPapers(content, 'en', 'us');
  expect(papers.map(({ option }) => option)).toEqual([
    { id: 'massage', name: 'Massage' },
    { id: 'skin', name: 'Skin' },
  ]);
  expect(papers.map(({ sheets }) => sheets[0]?.groups.flat().map(({ id }) => id))).toEqual([
    ['massage'],
    ['skin'],
  ]);
  expect(papers.some(({ hasSquares }) => hasSquares)).toBe(false);
});

test('a signature takes the part before it along, a heading what follows, and a break begins a sheet', () => {
  const signs = (id: string): Part => ({
    id,
    as: 'signature',
    by: 'customer',
    lines: ['signature', 'date'],
    ...both('You'),
  });
  const content = sampleDocument({
    fields: [],
    text: [
      says('first', 'First.'),
      { id: 'heading', as: 'heading', ...both('Sign here') },
      says('agree', 'I agree.'),
      says('adult', 'I am 18.'),
      signs('customer'),
      signs('business'),
      says('next', 'Next page.', { break: 'before' }),
    ],
  });
  expect(blank(content).sheets.map(({ groups }) => groups.map((group) => group.map(({ id }) => id)))).toEqual(
    [[['first'], ['heading', 'agree'], ['adult', 'customer', 'business']], [['next']]],
  );
});

test('in a table an empty answer is an empty cell, a row may have a square, and a column may be for one region', () => {
  const content = sampleDocument({
    fields: [reward, health],
    text: [
      {
        id: 'uses',
        as: 'table',
        ...both('What we keep'),
        columns: [
          { id: 'what', ...both('What') },
          { id: 'basis', region: 'se', ...both('Basis') },
          { id: 'how-long', ...both('How long') },
        ],
        rows: [
          {
            id: 'always',
            en: ['Bookings', 'Agreement', '{{reward}}'],
            sv: ['Bokningar', 'Avtal', '{{reward}}'],
          },
          {
            id: 'sometimes',
            when: { field: 'health', is: 'yes' },
            en: ['Health', 'Consent', ''],
            sv: ['Hälsa', 'Samtycke', ''],
          },
        ],
      },
    ],
  });
  const table = partsOf(content)[0];
  if (table?.as !== 'table') throw new Error('There is no table.');
  expect(table.columns.map(({ id }) => id)).toEqual(['what', 'how-long']);
  expect(table.rows.map(({ cells }) => cells.map(drawn))).toEqual([
    ['Bookings', ''],
    ['Health', ''],
  ]);
  expect(table.rows.map(({ hasSquare }) => hasSquare)).toEqual([false, true]);
  expect(partsOf(content, 'se')[0]).toMatchObject({
    columns: [{ id: 'what' }, { id: 'basis' }, { id: 'how-long' }],
  });
});

test('a register fills its page: more rows alone than under another table', () => {
  const columns = [
    { id: 'day', kind: 'date' as const, ...both('Day') },
    { id: 'what', kind: 'text' as const, max: 80, ...both('What') },
  ];
  const register: Part = { id: 'opened', as: 'table', ...both('Opened'), columns, blank: 'fill' };
  const other: Part = { id: 'told', as: 'table', ...both('Told'), columns, blank: 8 };
  const rows = (text: Part[]) =>
    partsOf(sampleDocument({ fields: [], text })).flatMap((part) =>
      part.as === 'table' && part.isRegister ? part.blank : [],
    )[0];
  expect(rows([register])).toBeGreaterThanOrEqual(20);
  expect(rows([other, register])).toBeLessThan(rows([register]) ?? 0);
  expect(rows([other, register])).toBeGreaterThanOrEqual(4);
});

test('a box shows its help to the customer only, and its options with a capital', () => {
  const content = sampleDocument({
    fields: [
      { ...places, by: 'customer', required: false, help: both('Check what is true.') },
      {
        id: 'notes',
        kind: 'long-text',
        by: 'mentor',
        required: false,
        max: 400,
        lines: 2,
        label: both('Notes'),
        help: both('Hidden.'),
      },
    ],
    text: [{ id: 'boxes', as: 'boxes', fields: ['places', 'notes'] }],
  });
  expect(partsOf(content)[0]).toMatchObject({
    boxes: [
      {
        id: 'places',
        help: 'Check what is true.',
        room: { kind: 'options', options: ['Our website', 'Our social media', 'Print'] },
      },
      { id: 'notes', room: { kind: 'ruled', lines: 2 } },
    ],
  });
  expect(partsOf(content)[0]).not.toHaveProperty('boxes.1.help');
});
