import { describe, expect, test } from 'vitest';
import { readClock } from '../../src/domain/incident-clock.ts';
import { parseIncident } from '../../src/domain/incident-record.ts';

const found = new Date('2026-11-24T09:30:00Z');
const at = (time: string) => new Date(time);

describe('the incident clock', () => {
  test('counts whole hours left, rounded down, and the hours begun', () => {
    const reading = readClock(found, 72, at('2026-11-24T14:00:00Z'));
    expect(reading).toMatchObject({ hoursLeft: 67, hoursSince: 4, hoursBegun: 5, isOver: false });
    expect(reading?.until.toISOString()).toBe('2026-11-27T09:30:00.000Z');
  });

  test('is over when the time is reached, not before', () => {
    expect(readClock(found, 72, at('2026-11-27T09:29:59Z'))).toMatchObject({ hoursLeft: 0, isOver: false });
    expect(readClock(found, 72, at('2026-11-27T09:30:00Z'))).toMatchObject({
      hoursLeft: 0,
      hoursBegun: 72,
      isOver: true,
    });
  });

  test('cannot be read for a time that has not come or is no time', () => {
    expect(readClock(found, 72, at('2026-11-24T09:29:00Z'))).toBeUndefined();
    expect(readClock(new Date('nonsense'), 72, found)).toBeUndefined();
  });
});

test.each([
  [null, 'damaged'],
  [{}, 'damaged'],
  [{ version: 1, found: '<script>' }, 'damaged'],
  [{ version: 2, found: '2026-11-24T09:30' }, 'newer'],
])('a stored time that is %j is said to be %s', (stored, reason) => {
  expect(parseIncident(stored)).toEqual({ ok: false, reason });
});

test('a stored time is read back, and none is no fault', () => {
  const found = '2026-11-24T09:30';
  expect(parseIncident({ version: 1, found })).toEqual({ ok: true, found });
  expect(parseIncident(undefined)).toEqual({ ok: true, found: undefined });
});
