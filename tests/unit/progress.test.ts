import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answers,
  changeItem,
  clearItems,
  countItems,
  emptyProgress,
  hasChangedSince,
  nextUnfinished,
  parseProgress,
  reasons,
  renameItems,
  type ItemChange,
  type ProgressRecord,
} from '../../src/domain/progress.ts';

const now = '2026-11-24T14:10:00.000Z';
const key = 'card-payments/shred-slips';

const changes = fc.record(
  {
    answer: fc.constantFrom(...answers),
    reason: fc.constantFrom(...reasons),
    note: fc.string({ maxLength: 20 }),
    flag: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ItemChange>;

describe('an answer', () => {
  test('is kept with the item’s version and the time', () => {
    const record = changeItem(emptyProgress, key, { answer: 'done' }, 2, now);
    expect(record.items[key]).toEqual({ answer: 'done', flag: false, version: 2, on: now });
  });

  test('keeps flag and note when it changes', () => {
    let record = changeItem(emptyProgress, key, { note: 'In the binder', flag: true }, 1, now);
    record = changeItem(record, key, { answer: 'done' }, 1, now);
    expect(record.items[key]).toMatchObject({ answer: 'done', flag: true, note: 'In the binder' });
  });

  test('loses its reason when it is no longer “not for us”', () => {
    let record = changeItem(emptyProgress, key, { answer: 'not-for-us' }, 1, now);
    record = changeItem(record, key, { reason: 'never-do' }, 1, now);
    expect(record.items[key]?.reason).toBe('never-do');
    record = changeItem(record, key, { answer: 'done' }, 1, now);
    expect(record.items[key]).not.toHaveProperty('reason');
  });

  test('that is back to nothing leaves no trace', () => {
    const record = changeItem(emptyProgress, key, { answer: 'done' }, 1, now);
    expect(changeItem(record, key, { answer: 'not-yet' }, 1, now)).toEqual(emptyProgress);
  });

  test('to an earlier meaning says so until it is answered again; a note does not settle it', () => {
    let record = changeItem(emptyProgress, key, { answer: 'done' }, 1, now);
    expect(hasChangedSince(record.items[key], 2)).toBe(true);
    record = changeItem(record, key, { note: 'Looked at it' }, 2, now);
    expect(hasChangedSince(record.items[key], 2)).toBe(true);
    record = changeItem(record, key, { answer: 'done' }, 2, now);
    expect(hasChangedSince(record.items[key], 2)).toBe(false);
  });

  test('never touches another item, whatever is changed', () => {
    const before = changeItem(emptyProgress, 'a/b', { answer: 'done', note: 'x' }, 1, now);
    fc.assert(
      fc.property(changes, (change) => {
        expect(changeItem(before, key, change, 1, now).items['a/b']).toEqual(before.items['a/b']);
      }),
    );
  });

  test('can always be read back after storing, whatever is changed', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (steps) => {
        const record = steps.reduce<ProgressRecord>(
          (kept, step) => changeItem(kept, key, step, 1, now),
          emptyProgress,
        );
        expect(parseProgress(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record });
      }),
    );
  });
});

describe('what the device has stored', () => {
  test('counts as nothing answered when there is nothing', () => {
    expect(parseProgress(undefined)).toEqual({ ok: true, record: emptyProgress });
  });

  test.each([
    ['damaged', null],
    ['damaged', 'text'],
    ['damaged', { version: 1 }],
    ['damaged', { version: 1, items: { 'no-slash': { answer: 'done', flag: false, version: 1, on: now } } }],
    ['damaged', { version: 1, items: { 'a/b': { answer: 'maybe', flag: false, version: 1, on: now } } }],
    ['newer', { version: 2, items: {}, plan: {} }],
  ])('is %s when it is %j', (reason, stored) => {
    expect(parseProgress(stored)).toEqual({ ok: false, reason });
  });

  test('never makes reading fail', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void parseProgress(stored)));
  });
});

describe('counting', () => {
  const items = ['a/1', 'a/2', 'a/3', 'a/4'].map((item) => ({ key: item, version: 1 }));

  test('leaves “not for us” out of the total', () => {
    let record = changeItem(emptyProgress, 'a/1', { answer: 'done' }, 1, now);
    record = changeItem(record, 'a/2', { answer: 'not-for-us' }, 1, now);
    record = changeItem(record, 'a/3', { flag: true }, 1, now);
    expect(countItems(record, items)).toEqual({ total: 3, done: 1, notForUs: 1, flagged: 1, changed: 0 });
  });

  test('finds the first line without an answer', () => {
    const record = changeItem(emptyProgress, 'a/1', { answer: 'not-for-us' }, 1, now);
    expect(nextUnfinished(record, ['a/1', 'a/2'])).toBe('a/2');
    expect(nextUnfinished(record, ['a/1'])).toBeUndefined();
  });

  test('clearing a list forgets its items and no others', () => {
    let record = changeItem(emptyProgress, 'a/1', { answer: 'done' }, 1, now);
    record = changeItem(record, 'b/1', { answer: 'done' }, 1, now);
    expect(Object.keys(clearItems(record, ['a/1']).items)).toEqual(['b/1']);
  });
});

describe('an item whose id has changed', () => {
  const renamed = new Map([['a/old', 'a/new']]);

  test('keeps its answer under the new id', () => {
    const before = changeItem(emptyProgress, 'a/old', { answer: 'done', note: 'x' }, 1, now);
    const after = renameItems(before, renamed);
    expect(after.items).toEqual({ 'a/new': before.items['a/old'] });
  });

  test('keeps the answer given under the new id when there are two', () => {
    let before = changeItem(emptyProgress, 'a/old', { answer: 'done' }, 1, now);
    before = changeItem(before, 'a/new', { answer: 'not-for-us' }, 1, now);
    expect(renameItems(before, renamed).items).toEqual({ 'a/new': before.items['a/new'] });
  });

  test('costs no writing when nothing was answered under the old id', () => {
    const before = changeItem(emptyProgress, 'b/1', { answer: 'done' }, 1, now);
    expect(renameItems(before, renamed)).toBe(before);
  });
});
