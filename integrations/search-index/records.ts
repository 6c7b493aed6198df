import type { Content } from '../../src/editorial/content.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { checklistRecords } from './checklist-records.ts';
import { documentRecords } from './document-records.ts';
import { factRecords } from './fact-records.ts';
import { guideRecords } from './guide-records.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { pageRecords, topicRecords } from './page-records.ts';
import { termRecords } from './term-records.ts';

/** Everything that can be found in a language, the parts of a page right after it. */
export function allRecords(content: Content, locale: Locale): IndexedRecord[] {
  return [
    ...guideRecords(content, locale),
    ...checklistRecords(content, locale),
    ...documentRecords(content, locale),
    ...termRecords(content, locale),
    ...topicRecords(content, locale),
    ...pageRecords(content, locale),
    ...factRecords(content, locale),
  ];
}
