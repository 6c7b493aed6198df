import { describe, expect, test } from 'vitest';
import { isMetered } from '../../../src/domain/offline/connection.ts';
import { keepingState, type KeepingFacts } from '../../../src/domain/offline/keeping.ts';
import { inKilobytes, inMegabytes } from '../../../src/domain/offline/size.ts';

const facts: KeepingFacts = {
  isPossible: true,
  isUnwanted: false,
  isMetered: false,
  isOnline: true,
  isKept: false,
  progress: undefined,
  failure: undefined,
};

describe('what a reader is told about the kept pages', () => {
  test.each<[Partial<KeepingFacts>, ReturnType<typeof keepingState>]>([
    [{}, 'notKept'],
    [{ isPossible: false, isKept: true }, 'impossible'],
    [{ isKept: true }, 'kept'],
    [{ isKept: true, isOnline: false, failure: 'no-network' }, 'keptOffline'],
    [{ progress: { done: 0, total: 0 } }, 'getting'],
    [{ progress: { done: 61, total: 229 }, isMetered: true }, 'getting'],
    [{ progress: { done: 115, total: 229 } }, 'gettingRest'],
    [{ isOnline: false }, 'offlineNotKept'],
    [{ isUnwanted: true, isMetered: true }, 'removed'],
    [{ failure: 'no-room' }, 'no-room'],
    [{ failure: 'stopped', isUnwanted: true }, 'stopped'],
    [{ isMetered: true }, 'metered'],
  ])('%o → %s', (known, state) => {
    expect(keepingState({ ...facts, ...known })).toBe(state);
  });
});

test('a connection that saves data or is a phone’s is metered; one that says nothing is not', () => {
  expect(isMetered({ saveData: true })).toBe(true);
  expect(isMetered({ saveData: false, type: 'cellular' })).toBe(true);
  expect(isMetered({ saveData: false, type: 'wifi' })).toBe(false);
  expect(isMetered(undefined)).toBe(false);
});

test('sizes are written as each language does', () => {
  expect(inMegabytes(3_149_000, 'en')).toBe('3.1\u00a0MB');
  expect(inMegabytes(21_000_000, 'sv')).toBe('21,0\u00a0MB');
  expect(inKilobytes(204, 'en')).toBe('0.2\u00a0kB');
  expect(inKilobytes(1_260, 'sv')).toBe('1,3\u00a0kB');
  expect(inKilobytes(12_600, 'sv')).toBe('13\u00a0kB');
  expect(inKilobytes(20, 'sv'), 'something kept is never 0').toBe('0,1\u00a0kB');
});
