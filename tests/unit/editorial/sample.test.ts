import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('finds nothing in content that keeps every rule', () => {
  expect(problemsAfter({})).toBe('');
});
