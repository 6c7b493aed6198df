/**
 * `npm run content:fields`: writes the tables of fields in CONTRIBUTING.md, from the schemas and their comments.
 * A test fails when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTables, replaceTables } from './field-table/tables.ts';

const file = 'CONTRIBUTING.md';
writeFileSync(file, replaceTables(readFileSync(file, 'utf8'), fieldTables('src/schemas')));
console.log(`The tables in ${file} are up to date.`);
