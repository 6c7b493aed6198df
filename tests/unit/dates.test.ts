import { expect, test } from 'vitest';
import { dueDate, formatDate, formatMonth, isOverdue } from '../../src/domain/dates.ts';

test.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
])('reviewed %s, every %i months, is due %s', (reviewed, months, due) => {
  expect(dueDate(reviewed, months)).toBe(due);
});

test('the due day itself is not overdue', () => {
  expect(isOverdue('2026-11-24', '2026-11-24')).toBe(false);
  expect(isOverdue('2026-11-24', '2026-11-25')).toBe(true);
});

test('dates are written as each language writes them', () => {
  expect(formatDate('2026-11-24', 'en')).toBe('Nov 24, 2026');
  expect(formatDate('2026-11-24', 'sv')).toBe('24 nov. 2026');
  expect(formatMonth('2026-11', 'sv')).toBe('november 2026');
});
