/** Every rule, in the order CONTRIBUTING.md explains them. */
import type { Rule } from './rule.ts';
import { barePath } from './rules/bare-path.ts';
import { changeTarget } from './rules/change-target.ts';
import { documentParts } from './rules/document-parts.ts';
import { documentReading } from './rules/document-reading.ts';
import { embeddedChecklist } from './rules/embedded-checklist.ts';
import { fields } from './rules/fields.ts';
import { futureDate } from './rules/future-date.ts';
import { guideLength } from './rules/guide-length.ts';
import { incidentList } from './rules/incident-list.ts';
import { itemIds } from './rules/item-ids.ts';
import { itemVersion } from './rules/item-version.ts';
import { longSentence } from './rules/long-sentence.ts';
import { mdxWords } from './rules/mdx-words.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { nearCopy } from './rules/near-copy.ts';
import { oneId } from './rules/one-id.ts';
import { orderTaken } from './rules/order-taken.ts';
import { overdue } from './rules/overdue.ts';
import { plannedExists } from './rules/planned-exists.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { readingLevel } from './rules/reading-level.ts';
import { regionFacts } from './rules/region-facts.ts';
import { repeatedSentence } from './rules/repeated-sentence.ts';
import { sameAs } from './rules/same-as.ts';
import { sameParts } from './rules/same-parts.ts';
import { sameSections } from './rules/same-sections.ts';
import { searchWords } from './rules/search-words.ts';
import { sectionIds } from './rules/section-ids.ts';
import { sentenceCase } from './rules/sentence-case.ts';
import { shortAnswer } from './rules/short-answer.ts';
import { skeleton } from './rules/skeleton.ts';
import { slugTaken } from './rules/slug-taken.ts';
import { termOnce } from './rules/term-once.ts';
import { todayItems } from './rules/today-items.ts';
import { uncited } from './rules/uncited.ts';
import { unfinished } from './rules/unfinished.ts';
import { unknownChecklist } from './rules/unknown-checklist.ts';
import { unknownDocument } from './rules/unknown-document.ts';
import { unknownFact } from './rules/unknown-fact.ts';
import { unknownGuide } from './rules/unknown-guide.ts';
import { unknownTerm } from './rules/unknown-term.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unknownTrade } from './rules/unknown-trade.ts';
import { unseenFact } from './rules/unseen-fact.ts';
import { vanishedIds } from './rules/vanished-ids.ts';

export const rules: readonly Rule[] = [
  fields,
  unfinished,
  missingTranslation,
  sectionIds,
  sameSections,
  sameParts,
  skeleton,
  mdxWords,
  barePath,
  quotationMarks,
  shortAnswer,
  unknownGuide,
  unknownChecklist,
  unknownDocument,
  unknownTerm,
  termOnce,
  unknownFact,
  unknownTopic,
  unknownTrade,
  changeTarget,
  plannedExists,
  embeddedChecklist,
  oneId,
  slugTaken,
  orderTaken,
  vanishedIds,
  itemIds,
  sameAs,
  itemVersion,
  todayItems,
  incidentList,
  documentParts,
  uncited,
  unseenFact,
  regionFacts,
  futureDate,
  overdue,
  readingLevel,
  longSentence,
  guideLength,
  documentReading,
  sentenceCase,
  searchWords,
  repeatedSentence,
  nearCopy,
];
