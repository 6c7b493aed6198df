import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checklistDataAddress, checklistSchemaAddress } from '../../src/domain/addresses.ts';
import type { ChecklistData } from '../../src/domain/checklist-data.ts';
import { publisher } from '../../src/domain/publisher.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { allFiles, fileAt, page, read } from './site.ts';

const { siteUrl } = publisher(process.env);
const json = (address: string): unknown => JSON.parse(read(address.slice(1)).toString());
const schema = json(checklistSchemaAddress) as { $id: string };
const validator = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse, date: true } });
const isValid = validator.compile(schema);

const files = allFiles().filter(
  (name) => /^checklists\/.*\.json$/.test(name) && `/${name}` !== checklistSchemaAddress,
);
const checklists = readContent(process.cwd(), '9999-12-31').checklists;

test('every checklist can be read as data', () => {
  expect(files).toEqual(
    expect.arrayContaining(checklists.map(({ id }) => checklistDataAddress(id).slice(1))),
  );
});

describe.each(files)('%s', (file) => {
  const data = json(`/${file}`) as ChecklistData;

  test('is as the schema says', () => {
    isValid(data);
    expect(isValid.errors ?? []).toEqual([]);
    expect(data.$schema).toBe(schema.$id);
  });

  test('has the items of the page, with their ids, in order', () => {
    const source = checklists.find(({ id }) => id === data.id)?.data;
    expect(data.items.map(({ id }) => id)).toEqual(source?.items.map(({ id }) => id));
    for (const url of Object.values(data.pages)) {
      const path = new URL(url).pathname;
      expect(fileAt(path), url).toBeDefined();
      const { root } = page(`/${(fileAt(path) ?? '').replace(/index\.html$/, '')}`);
      for (const { id } of data.items) expect(root.getElementById(id), `${url}#${id}`).toBeTruthy();
    }
  });

  test('points to nothing that is not there', () => {
    const urls = [data.$schema, data.url, data.shortLink, ...data.items.map(({ shortLink }) => shortLink)];
    for (const url of urls) {
      expect(url.startsWith(siteUrl), url).toBe(true);
      expect(fileAt(new URL(url).pathname), url).toBeDefined();
    }
  });
});

test('the schema refuses what it does not know', () => {
  const [file = ''] = files;
  const data = json(`/${file}`) as ChecklistData;
  const broken: unknown[] = [
    { ...data, extra: 1 },
    { ...data, title: { en: 'Only English' } },
    { ...data, reviewed: 'yesterday' },
    { ...data, items: [] },
    { ...data, items: data.items.map((item) => ({ ...item, effort: '2 hours' })) },
  ];
  for (const sample of broken) expect(isValid(sample)).toBe(false);
});
