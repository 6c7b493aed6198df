import { describe, expect, test } from 'vitest';
import {
  countChoices,
  narrow,
  readSearchAddress,
  writeSearchAddress,
} from '../../../src/domain/search/filters.ts';
import { find } from '../../../src/domain/search/find.ts';
import { groupsOf } from '../../../src/domain/search/pages.ts';
import { noticeOf, reasonsOf } from '../../../src/domain/search/explain.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { SearchIndex, WordHit } from '../../../src/domain/search/search-index.ts';
import { stem } from '../../../src/domain/search/stem.ts';
import { suggest } from '../../../src/domain/search/suggest.ts';
import { decodeWordList, encodeWordList, type Alias } from '../../../src/domain/search/word-list.ts';
import { wordsOf } from '../../../src/domain/search/words.ts';

type Page = Pick<SearchRecord, 'id' | 'kind' | 'title'> &
  Partial<SearchRecord> & { text: string; keywords?: string };

/** A search over a few pages: what stands in them is found, by the same stems. */
function indexOf(pages: readonly Page[], aliases: readonly Alias[] = []): SearchIndex {
  const words = new Map(
    pages.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)).map((word) => [word, 1]),
  );
  return {
    records: new Map(
      pages.map(({ text: _text, keywords: _keywords, ...page }) => [
        page.id,
        { address: `/en/${page.id}/`, ...page },
      ]),
    ),
    find: async (typed) =>
      new Map(
        pages.flatMap(({ id, title, text, keywords = '' }): [string, WordHit][] => {
          const has = (other: string) =>
            wordsOf(other).some((word) => stem(word, 'en') === stem(typed, 'en'));
          const fields = [...(has(title) ? ['title'] : []), ...(has(keywords) ? ['keywords'] : [])];
          const isInText = has(text);
          return isInText || fields.length > 0
            ? [[id, { score: isInText ? 1 : 0, isWhole: true, isInText, fields }]]
            : [];
        }),
      ),
    findRow: async (row) =>
      new Map(
        pages.flatMap(({ id, title, text, keywords = '' }): [string, 'name' | 'text'][] => {
          const has = (other: string) => wordsOf(other).join(' ').includes(row);
          return has(title) || has(keywords) ? [[id, 'name']] : has(text) ? [[id, 'text']] : [];
        }),
      ),
    expect: () => undefined,
    wordList: async () => decodeWordList(encodeWordList(words, aliases)),
    breathe: async () => undefined,
  };
}

async function idsFor(typed: string, index: SearchIndex): Promise<string[]> {
  return groupsOf(await find(typed, index, 'en'), index.records).map(({ head }) => head.record.id);
}

const pages: Page[] = [
  {
    id: 'slips',
    kind: 'guide',
    title: 'Card numbers in a drawer',
    text: 'Shred the paper.',
    topic: 4,
    folio: '4.2',
  },
  {
    id: 'slips#phone',
    kind: 'section',
    title: 'By phone',
    text: 'Type the card number while the customer talks.',
    topic: 4,
    folio: '4.2',
  },
  {
    id: 'release',
    kind: 'guide',
    title: 'The photo release',
    text: 'A signed paper.',
    topic: 2,
    folio: '2.3',
    keywords: 'consent form',
  },
  { id: 'glossary#card-number', kind: 'term', title: 'card number', text: 'The long number.' },
  { id: 'law', kind: 'fact', title: '', text: 'A card number must be unreadable.', region: 'se' },
  {
    id: 'drawers',
    kind: 'guide',
    title: 'Drawers and bins',
    text: 'A card may lie there. So may a number.',
    topic: 1,
    folio: '1.7',
  },
  {
    id: 'camera',
    kind: 'guide',
    title: 'Cameras',
    text: 'A bike mechanic filmed it.',
    topic: 1,
    folio: '1.9',
  },
];

describe('a search', () => {
  const index = indexOf(pages);

  test('puts what says it in its title before what mentions it in passing', async () => {
    const ids = await idsFor('card number', index);
    expect(ids.indexOf('slips')).toBeLessThan(ids.indexOf('drawers'));
    expect(ids.indexOf('glossary#card-number')).toBeLessThan(ids.indexOf('law'));
  });

  test('puts pages with all words before pages with some', async () => {
    expect((await idsFor('shred paper', index))[0]).toBe('slips');
  });

  test('shows a part under its page, and answers with what the two say together', async () => {
    const groups = groupsOf(await find('phone drawer', index, 'en'), index.records);
    expect(groups[0]?.head.record.id).toBe('slips');
    expect(groups[0]?.parts.map(({ record }) => record.id)).toContain('slips#phone');
  });

  test('makes no name of half a name on the page and half in a part of it', async () => {
    const halves = indexOf([
      { id: 'orders', kind: 'guide', title: 'Orders', text: 'Take them.', keywords: 'phone order' },
      { id: 'orders#who', kind: 'section', title: 'Who pays if a number is lost', text: 'The bank.' },
      { id: 'gone', kind: 'guide', title: 'Lost', text: 'A phone, most of the time.' },
    ]);
    expect((await idsFor('lost phone', halves))[0]).toBe('gone');
  });

  test('puts what has the words in a row before what has them apart', async () => {
    const apart = indexOf([
      {
        id: 'apart',
        kind: 'guide',
        title: 'Pens',
        text: 'Stolen things. A laptop.',
        keywords: 'stolen laptop',
      },
      { id: 'together', kind: 'guide', title: 'Pens', text: 'Laptop. Stolen.', keywords: 'laptop stolen' },
    ]);
    expect((await idsFor('laptop stolen', apart))[0]).toBe('together');
    expect((await idsFor('stolen laptop', apart))[0]).toBe('apart');
  });

  test('is not led by a word that says little', async () => {
    const index = indexOf([
      { id: 'old', kind: 'guide', title: 'Old', text: 'Pens.', keywords: 'old' },
      { id: 'newsletter', kind: 'guide', title: 'Mail', text: 'Pens.', keywords: 'newsletter' },
      ...pages,
    ]);
    expect(await idsFor('old newsletter', index)).toEqual(['newsletter']);
    expect((await idsFor('old', index))[0]).toBe('old');
  });

  test('is understood by its title in another everyday word', async () => {
    const index = indexOf([
      { id: 'bins', kind: 'guide', title: 'Pens and papers', text: 'A kid.' },
      { id: 'children', kind: 'guide', title: 'A child', text: 'A kid.' },
    ]);
    expect((await idsFor('kid', index))[0]).toBe('children');
  });

  test('finds a word by a form that no ending tells', async () => {
    const index = indexOf([{ id: 'theft', kind: 'guide', title: 'A stolen bag', text: 'It is gone.' }]);
    expect(await idsFor('stole', index)).toEqual(['theft']);
  });

  test('finds by the rest of a long search when one word of it is unknown', async () => {
    expect((await idsFor('card numbers in the crocodile drawer', index))[0]).toBe('slips');
  });

  test('finds a guide by its number', async () => {
    expect((await idsFor('4.2', index))[0]).toBe('slips');
  });

  test.each(['crocodile', 'quantum mechanic', 'crocodile zebra', 'hur kokar man card'])(
    'gives nothing rather than the wrong page: %s',
    async (typed) => {
      expect(await idsFor(typed, index)).toEqual([]);
    },
  );

  test('finds by words that are hidden, and says so', async () => {
    const found = await find('consent', index, 'en');
    const [group] = groupsOf(found, index.records);
    expect(group?.head.record.id).toBe('release');
    expect(reasonsOf(found, group?.head as never, 'The photo release A signed paper.', 'en')).toEqual([
      { typed: 'consent' },
    ]);
  });

  test('says which word was searched in place of the one that was typed', async () => {
    const withAlias = indexOf(pages, [{ from: ['cardz'], to: 'card', kind: 'misspelt' }]);
    const found = await find('cardz number', withAlias, 'en');
    expect(noticeOf(found)).toEqual({ readAs: 'card number', unknown: [] });
    const exactly = await find('cardz number', withAlias, 'en', { isLiteral: true });
    expect(noticeOf(exactly).readAs).toBeUndefined();
  });

  test('says which words nobody knows when the others are found', async () => {
    expect(noticeOf(await find('crocodile card number', index, 'en')).unknown).toEqual(['crocodile']);
  });
});

describe('narrowing', () => {
  test('leaves out other kinds, other topics and the other country’s law, and counts what each would leave', async () => {
    const index = indexOf(pages);
    const groups = groupsOf(await find('card number', index, 'en'), index.records);
    const ids = (filters: Parameters<typeof narrow>[1]) =>
      narrow(groups, filters).map(({ head }) => head.record.id);
    expect(ids({ kinds: ['terms'] })).toEqual(['glossary#card-number']);
    expect(ids({ kinds: [], topic: 1 })).toEqual(['drawers']);
    expect(ids({ kinds: [], law: 'us' })).not.toContain('law');
    const count = countChoices(groups, { kinds: [] });
    expect([count.kind('terms'), count.topic(1), count.law('us')]).toEqual([1, 1, groups.length - 1]);
  });

  test('stands in the address, and what is unknown there is left out', () => {
    const address = {
      typed: 'kort på lapp',
      filters: { kinds: ['guides', 'terms'] as const, topic: 4, law: 'se' as const },
      isLiteral: true,
    };
    const written = writeSearchAddress(address);
    expect(written).toBe('?q=kort+p%C3%A5+lapp&exactly=1&kind=guides,terms&topic=4&law=se');
    expect(readSearchAddress(written)).toEqual({ ...address, hasUnknown: false });
    expect(readSearchAddress('?q=x&kind=cakes&topic=9&law=no')).toEqual({
      typed: 'x',
      filters: { kinds: [] },
      isLiteral: false,
      hasUnknown: true,
    });
    expect(writeSearchAddress({ typed: '', filters: { kinds: [] }, isLiteral: false })).toBe('');
  });
});

test('suggestions go on with what is typed, and not in a circle', () => {
  const { records } = indexOf(pages);
  expect(suggest('card', records, 'en')).toContain('card number');
  expect(suggest('a dra', records, 'en')).toContain('a drawer');
  expect(suggest('card number dra', records, 'en')).toContain('card number drawer');
  expect(suggest('photo dra', records, 'en')).toEqual([]);
  expect(suggest('drawer', records, 'en')).toEqual([]);
  expect(suggest('card ', records, 'en')).toEqual([]);
});
