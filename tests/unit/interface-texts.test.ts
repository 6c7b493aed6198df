/** The interface texts: every one of them is said somewhere, so that nobody translates what nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';

const sources = ['src', 'integrations', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.(ts|astro)$/.test(name) && !/[/\\]i18n[/\\]/.test(name))
  .map((name) => readFileSync(name, 'utf8'));

/** The sources that can say a text of this area: those that name it, or the type of its texts. */
function sourcesOf(area: string): string {
  const type = /export type (\w+)/.exec(readFileSync(`src/i18n/en/${area}.ts`, 'utf8'))?.[1];
  return sources.filter((source) => new RegExp(`\\b(${area}|${type})\\b`).test(source)).join('\n');
}

/** Whether a text is asked for by its name: `t.name`, or taken out of the texts as `{ name }`. */
function isSaid(name: string, source: string): boolean {
  return new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,:}][^;]*=`).test(source);
}

test.each(Object.entries(messages.en))('every text of “%s” is said somewhere', (area, texts) => {
  const source = sourcesOf(area);
  expect(Object.keys(texts).filter((name) => !isSaid(name, source))).toEqual([]);
});
