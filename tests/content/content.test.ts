/** Everything in `src/content`, one test a rule. A failure is what an editor would read: file, line, what to type. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runRule } from '../../src/editorial/check.ts';
import { checkDate } from '../../src/editorial/check-date.ts';
import { printProblems } from '../../src/editorial/problem.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { rules } from '../../src/editorial/rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = readContent(root, checkDate(process.env, new Date()));

it('has content to check', () => {
  expect(content.guides.length).toBeGreaterThan(0);
  expect(content.facts.length).toBeGreaterThan(0);
});

it.each(rules.filter(({ isWarning }) => !isWarning))('keeps the rule $id', (rule) => {
  expect(printProblems(runRule(rule, content))).toBe('');
});
