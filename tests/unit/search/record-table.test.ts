import { expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { decodeRecords, encodeRecords } from '../../../src/domain/search/record-table.ts';
import { allRecords } from '../../../integrations/search-index/records.ts';
import { readContent } from '../../../src/editorial/read-content.ts';

test.each(locales)('%s: every record comes back as it was written', (locale) => {
  const records = allRecords(readContent('.', '9999-12-31'), locale);
  const file: unknown = JSON.parse(
    JSON.stringify(
      encodeRecords(
        records.map((record, index) => ({ ...record, hash: `h${index}` })),
        ['a', 'k'],
      ),
    ),
  );
  const table = decodeRecords(file, locale);
  expect(table?.size).toBe(records.length);
  records.forEach(({ id, kind, title, address, topic, region, folio, number }, index) => {
    const optional = { topic, region, folio, number };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    expect(table?.get(`h${index}`), id).toEqual({ id, kind, title, address, ...given });
  });
});

test.each([undefined, null, 'text', {}, { version: 2 }])('a file of another kind is refused: %s', (file) => {
  expect(decodeRecords(file, 'en')).toBeUndefined();
});
