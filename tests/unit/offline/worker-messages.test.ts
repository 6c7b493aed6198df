import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKeptState, parseWorkerMessage } from '../../../src/domain/offline/worker-messages.ts';

const edition = { version: 'abc', date: '2026-11-24' };

test.each([
  { type: 'progress', done: 61, total: 229 },
  { type: 'kept' },
  { type: 'ready', edition },
  { type: 'failed', reason: 'no-room' },
])('a worker’s message is understood: $type', (message) => {
  expect(parseWorkerMessage(message)).toEqual(message);
});

test.each([
  undefined,
  'kept',
  { type: 'failed', reason: 'bad mood' },
  { type: 'ready', edition: { version: 1, date: 'soon' } },
  { type: 'progress', done: '61' },
  { type: 'later-invention' },
])('what another worker says is ignored: %o', (message) => {
  expect(parseWorkerMessage(message)).toBeUndefined();
});

test('no answer of any kind throws', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      parseWorkerMessage(data);
      parseKeptState(data);
    }),
  );
});

test('what is kept is read, and what cannot be read of it left out', () => {
  const state = { current: { ...edition, bytes: 5 }, ready: undefined, isPutOff: false, progress: undefined };
  expect(parseKeptState(state)).toEqual(state);
  expect(parseKeptState({ current: edition, ready: { version: 'b' } })).toEqual({
    current: undefined,
    ready: undefined,
    isPutOff: false,
    progress: undefined,
  });
  expect(parseKeptState({ other: true })).toBeUndefined();
});
