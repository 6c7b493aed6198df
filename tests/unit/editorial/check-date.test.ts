import { expect, test } from 'vitest';
import { checkDate } from '../../../src/editorial/check-date.ts';

const evening = new Date(2026, 10, 25, 23, 30);

test('content is compared with the day it is where the editor sits', () => {
  expect(checkDate({}, evening)).toBe('2026-11-25');
  expect(checkDate({}, new Date(2026, 10, 26, 0, 30))).toBe('2026-11-26');
});

test('an edition of an earlier day may be built again from the same content', () => {
  expect(checkDate({ BUILD_DATE: '2026-11-24' }, evening)).toBe('2026-11-25');
  expect(checkDate({ BUILD_DATE: '2026-12-01' }, evening)).toBe('2026-12-01');
});
