import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { measurePapers } from '../../../src/domain/document/check-reading.ts';
import { checkDocument } from '../../../src/domain/document/check.ts';
import { blankPapers } from '../../../src/domain/document/print-paper.ts';
import { countWords } from '../../../src/domain/guide-text.ts';
import { locales } from '../../../src/domain/locale.ts';
import { regions } from '../../../src/domain/region.ts';
import { budgets } from '../../../src/editorial/budgets.ts';
import { readingLevel, splitSentences } from '../../../src/editorial/readability.ts';
import { document } from '../../../src/schemas/document.ts';

const folder = 'src/content/documents';

describe.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
  const data = document.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));

  test('its parts fit together', () => {
    expect(checkDocument(file.replace('.yaml', ''), data)).toEqual([]);
  });

  test('every paper is easy to read, in both languages and under both laws', () => {
    for (const { locale, level, longest } of measurePapers(data, {
      splitSentences,
      readingLevel,
      countWords,
    })) {
      expect(level).toBeLessThanOrEqual(budgets.level[locale]);
      expect(longest.words, longest.text).toBeLessThanOrEqual(budgets.sentenceWords);
    }
  });

  test('nothing of the file’s own marks is left on the paper', () => {
    for (const locale of locales) {
      for (const region of regions) {
        expect(JSON.stringify(blankPapers(data, locale, region))).not.toMatch(/\{\{|\*\*|\]\(/);
      }
    }
  });
});
