/** CONTRIBUTING.md tells an editor what the program really says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldTables, replaceTables } from '../../../scripts/field-table/tables.ts';
import { rules } from '../../../src/editorial/rules.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

it.each(rules)('explains the rule $id under a heading of its name', ({ id }) => {
  expect(contributing).toContain(`\n#### ${id}\n`);
});

it('explains no rule that does not exist', () => {
  const [, section = ''] = /\n## The rules\n([\s\S]*?)\n### Spelling\n/.exec(contributing) ?? [];
  const explained = Array.from(section.matchAll(/^#### (.+)$/gm), ([, name]) => name);
  expect(explained.filter((name) => !rules.some(({ id }) => id === name))).toEqual([]);
});

it('has the tables of fields that the schemas give: npm run content:fields', () => {
  expect(replaceTables(contributing, fieldTables('src/schemas'))).toBe(contributing);
});

it('says of every field what it is', () => {
  expect(
    fieldTables('src/schemas')
      .split('\n')
      .filter((line) => /\|\s*\|$/.test(line)),
  ).toEqual([]);
});
