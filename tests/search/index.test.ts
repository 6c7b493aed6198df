import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { partOf } from '../../src/domain/search/record.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { allFiles, dist } from '../site/site.ts';
import { readFragments, type Fragment } from '../../integrations/search-index/fragments.ts';
import { allRecords } from '../../integrations/search-index/records.ts';
import { openIndex, type NodeIndex } from './node-index.ts';

const indexes = new Map<Locale, NodeIndex>();
const recordsOf = (locale: Locale) => [...(indexes.get(locale) as NodeIndex).records.values()];
const files = allFiles().filter((name) => name.startsWith('pagefind/'));

beforeAll(async () => {
  for (const locale of locales) indexes.set(locale, await openIndex(locale));
});

describe.each(locales)('the index in %s', (locale) => {
  test('holds every guide and its sections, every list and its lines, every document, term and fact', () => {
    const content = readContent('.', '9999-12-31');
    const ids = new Set(recordsOf(locale).map(({ id }) => id));
    const wanted = [
      ...content.guides.map(({ id }) => id),
      ...content.guides.flatMap(({ id, texts }) =>
        (texts[locale]?.body.sections ?? []).flatMap((section) =>
          section.id && texts[locale]?.body.blocks.some((block) => block.section === section.id)
            ? `${id}#${section.id}`
            : [],
        ),
      ),
      ...content.checklists.flatMap(({ id, data }) => [
        id,
        ...(data?.items ?? []).map((item) => `${id}#${item.id}`),
      ]),
      ...content.documents.map(({ id }) => id),
      ...content.terms.map(({ id }) => `glossary#${id}`),
      ...content.facts.flatMap(({ id, data }) => (data?.confidence === 'not-seen' ? [] : `sources#${id}`)),
      ...content.topics.map(({ id }) => id),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leads to places that exist', () => {
    const pages = new Map<string, Set<string>>();
    const lost: string[] = [];
    for (const { id, address } of recordsOf(locale)) {
      const page = address.replace(/#.*$/, '');
      let places = pages.get(page);
      if (!places) {
        const html = parse(readFileSync(`${dist}${page}index.html`, 'utf8'));
        places = new Set(html.querySelectorAll('[id]').map((element) => element.id));
        pages.set(page, places);
      }
      const part = partOf(id);
      if (part !== undefined && !places.has(part)) lost.push(`${id} → ${address}`);
    }
    expect(lost).toEqual([]);
  });

  test('cuts excerpts from what stands on the page, never from hidden words', () => {
    const written = new Map(
      allRecords(readContent('.', '9999-12-31'), locale).map((record) => [
        keyOf(record.id, record.region),
        record,
      ]),
    );
    for (const { content, meta, filters } of fragments(locale)) {
      const record = written.get(keyOf(meta['id'], filters.region?.[0]));
      expect(plain(content), meta['id']).toBe(plain(record?.text || record?.title || ''));
    }
    expect(fragments(locale).length).toBe(written.size);
  });

  test('sends no hidden words along with the texts: the index has them', () => {
    expect(
      fragments(locale).flatMap(({ meta }) => Object.keys(meta).filter((name) => name !== 'id')),
    ).toEqual([]);
  });
});

test('only what is used is written: engine, worker, two languages, index, lists', () => {
  const unused = files.filter((name) => /(?:ui|highlight|playground)|wasm\.unknown|\.css$/.test(name));
  expect(unused).toEqual([]);
  for (const name of [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'wasm.en.pagefind',
    'wasm.sv.pagefind',
  ]) {
    expect(files).toContain(`pagefind/${name}`);
  }
});

test('a word costs little: the pieces of the index are small', () => {
  const sizes = files
    .filter((name) => name.endsWith('.pf_index'))
    .map((name) => readFileSync(`${dist}/${name}`).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(4500);
  expect(Math.max(...sizes)).toBeLessThan(12_000);
});

const keyOf = (id: string | undefined, region: string | undefined) => `${id} ${region ?? ''}`;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function fragments(locale: Locale): Fragment[] {
  return files
    .filter((name) => name.startsWith(`pagefind/fragment/${locale}_`))
    .flatMap((name) => {
      const path = name.replace('pagefind/', '');
      return readFragments({ path, content: readFileSync(`${dist}/${name}`) }).map(
        ([, fragment]) => fragment,
      );
    });
}
