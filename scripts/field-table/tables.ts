/** Makes a table of fields for each kind of file, out of the source text of its schema. */
import { join } from 'node:path';
import { readSchema, type Field } from './read-schema.ts';

/** Schemas in the order an editor meets them. */
const files = [
  'guide.ts',
  'checklist.ts',
  'glossary.ts',
  'fact.ts',
  'document.ts',
  'topic.ts',
  'trade.ts',
  'change.ts',
  'page.ts',
  'planned.ts',
];

const begin = '<!-- fields: begin; made by `npm run content:fields`, do not edit by hand -->';
const end = '<!-- fields: end -->';

/** @param folder Where the schemas lie. */
export function fieldTables(folder: string): string {
  return files
    .flatMap((file) => readSchema(join(folder, file)))
    .map(
      ({ title, fields }) =>
        `#### ${title}\n\n| field | | what it is |\n|---|---|---|\n${fields.map(row).join('\n')}`,
    )
    .join('\n\n');
}

/** @throws When the marks between which the tables stand are not there. */
export function replaceTables(text: string, tables: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`Put the two marks back:\n${begin}\n${end}`);
  return `${text.slice(0, from)}${begin}\n\n${tables}\n\n${text.slice(to)}`;
}

function row({ name, isOptional, text, values }: Field): string {
  const what = values.length > 1 ? `${text} One of: ${values.join(', ')}.` : text;
  return `| \`${name}\` | ${isOptional ? 'may be left out' : ''} | ${what.replaceAll('|', '\\|')} |`;
}
