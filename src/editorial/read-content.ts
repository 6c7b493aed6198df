/** Reads all of `src/content` from disk, each file with what its schema says about it. Nothing is judged here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import type { IsoDate } from '../domain/dates.ts';
import { locales } from '../domain/locale.ts';
import { change } from '../schemas/change.ts';
import { checklist } from '../schemas/checklist.ts';
import { document } from '../schemas/document.ts';
import { fact } from '../schemas/fact.ts';
import { term } from '../schemas/glossary.ts';
import { guide, guideText } from '../schemas/guide.ts';
import { page } from '../schemas/page.ts';
import { planned } from '../schemas/planned.ts';
import { topic } from '../schemas/topic.ts';
import { trade } from '../schemas/trade.ts';
import type { Content, Entry, TextEntry, TextFolder } from './content.ts';
import { readMdx } from './mdx.ts';
import { nothingPublished, type PublishedIds } from './published-ids.ts';
import { readFields } from './read-fields.ts';

const folder = 'src/content';
export const publishedIdsFile = 'src/content-ids.json';

/**
 * @param root The project's folder.
 * @param today The day dates are compared with.
 */
export function readContent(root: string, today: IsoDate): Content {
  const idsFile = join(root, publishedIdsFile);
  const published = existsSync(idsFile)
    ? (JSON.parse(readFileSync(idsFile, 'utf8')) as PublishedIds)
    : nothingPublished;
  return contentOf(readFiles(root), today, published);
}

/** @returns The text of each content file by its path from the project's root. */
export function readFiles(root: string): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|mdx)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * The same from files that have been read, as tests do.
 *
 * @param files The text of each file by its path from the project's root.
 */
export function contentOf(
  files: ReadonlyMap<string, string>,
  today: IsoDate,
  published: PublishedIds = nothingPublished,
): Content {
  const yaml = <T>(kind: string, schema: z.ZodType<T>): Entry<T>[] =>
    Array.from(files).flatMap(([file, source]) => {
      const id = new RegExp(`^${folder}/${kind}/([^/]+)\\.yaml$`).exec(file)?.[1];
      return id === undefined ? [] : [readFields(id, file, unix(source), schema)];
    });
  const plannedSource = files.get(`${folder}/planned.yaml`);
  return {
    guides: textFolders(files, 'guides', guideText).map((texts) => {
      const file = `${texts.folder}/guide.yaml`;
      const source = files.get(file);
      return {
        ...texts,
        shared: source === undefined ? undefined : readFields(texts.id, file, unix(source), guide),
      };
    }),
    pages: textFolders(files, 'pages', page),
    checklists: yaml('checklists', checklist),
    documents: yaml('documents', document),
    terms: yaml('glossary', term),
    facts: yaml('facts', fact),
    topics: yaml('topics', topic),
    trades: yaml('trades', trade),
    changes: yaml('changes', change),
    planned:
      plannedSource === undefined
        ? undefined
        : readFields('planned', `${folder}/planned.yaml`, unix(plannedSource), planned),
    published,
    today,
  };
}

function textFolders<T>(
  files: ReadonlyMap<string, string>,
  kind: string,
  schema: z.ZodType<T>,
): TextFolder<T>[] {
  const names = Array.from(files.keys(), (file) => new RegExp(`^${folder}/${kind}/([^/]+)/`).exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].map((id) => {
    const texts: TextFolder<T>['texts'] = {};
    for (const locale of locales) {
      const file = `${folder}/${kind}/${id}/${locale}.mdx`;
      const source = files.get(file);
      if (source !== undefined) texts[locale] = textEntry(id, locale, file, unix(source), schema);
    }
    return { id, folder: `${folder}/${kind}/${id}`, texts };
  });
}

function textEntry<T>(
  id: string,
  locale: TextEntry<T>['locale'],
  file: string,
  source: string,
  schema: z.ZodType<T>,
): TextEntry<T> {
  const [whole = '', frontMatter] = /^---\n([\s\S]*?\n)---\n/.exec(source) ?? [];
  const body = readMdx(source.slice(whole.length), whole.split('\n').length);
  if (frontMatter === undefined) {
    const message = 'The file does not begin with its front matter.';
    const fix = 'Begin it with a line `---`, then the fields, then another line `---`.';
    const findings = [{ file, line: 1, message, fix }];
    return { id, file, source, raw: undefined, data: undefined, findings, lineOf: () => 1, locale, body };
  }
  return { ...readFields(id, file, source, schema, frontMatter, 2), locale, body };
}

/** Files saved on Windows end their lines with two characters. */
function unix(source: string): string {
  return source.replaceAll('\r\n', '\n');
}
