/**
 * `npm run new guide <id>`: makes the files of a new guide in both languages.
 *
 * The topic may follow: `npm run new guide gift-cards payments`. So may `--topic payments`, which npm takes for a
 * setting of its own and hands on in the environment.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDate } from '../src/editorial/check-date.ts';
import { newGuide } from '../src/editorial/new-guide.ts';
import { readContent } from '../src/editorial/read-content.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { topic: { type: 'string' } } });
const [kind, id, thirdWord] = positionals;
const topic = values.topic ?? thirdWord ?? process.env['npm_config_topic'];

if (kind !== 'guide' || id === undefined) {
  refuse('Write `npm run new guide <id>`, such as `npm run new guide gift-cards`.');
} else {
  const today = checkDate(process.env, new Date());
  const made = newGuide(readContent(process.cwd(), today), id, topic, today);
  if ('refusal' in made) refuse(made.refusal);
  else write(made.files);
}

function write(files: ReadonlyMap<string, string>) {
  const paths = [...files.keys()];
  if (paths.some((path) => existsSync(path))) {
    refuse(`${dirname(paths[0] ?? '')} exists already: choose another id, or take that folder away first.`);
    return;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`Made:\n${paths.map((path) => `  ${path}`).join('\n')}\n`);
  console.log('Write your text in place of each instruction. `npm run content:check` says what is left.');
}

function refuse(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}
