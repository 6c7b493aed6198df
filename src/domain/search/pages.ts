/** Which pages answer a search, of all the records that answer some of it. */
import type { Found } from './find.ts';
import { groupHits, type HitGroup } from './group.ts';
import { asked, share, unanswered, type Answer } from './rank.ts';
import type { Key } from './reading.ts';
import type { SearchRecord } from './record.ts';
import type { RecordTable } from './record-table.ts';
import type { SearchIndex } from './search-index.ts';
import { leastAnswered, leastTitle, longSearch } from './weights.ts';

/** The pages that answer, best first. */
export function groupsOf({ keys, weights, ranked }: Found, records: SearchIndex['records']): HitGroup[] {
  const byId = recordsById(records);
  const headOf = (page: string) => {
    const head = byId.get(page);
    return head && unanswered(head.hash, head.record, keys.length);
  };
  return groupHits(ranked, headOf, weights).filter((group) => isAnswer(group, keys, weights));
}

type RecordsById = ReadonlyMap<string, { hash: string; record: SearchRecord }>;

const recordsByTheirIds = new WeakMap<RecordTable, RecordsById>();

function recordsById(records: RecordTable): RecordsById {
  const known = recordsByTheirIds.get(records);
  if (known) return known;
  const byId = new Map(Array.from(records, ([hash, record]) => [record.id, { hash, record }]));
  recordsByTheirIds.set(records, byId);
  return byId;
}

/**
 * A page must answer half of what was typed. Where nobody knows one of the words, what is left must be more than one
 * word in passing: otherwise "quantum mechanics" finds the bike mechanic.
 */
function isAnswer(
  { head, parts, score, answers }: HitGroup,
  keys: readonly Key[],
  weights: readonly number[],
): boolean {
  if (score === asked) return true;
  const least = keys.length < longSearch ? leastAnswered.short : leastAnswered.long;
  if (share(weights, (index) => isAnswered(answers[index])) < least) return false;
  const answered = answers.filter(isAnswered);
  const isSure = answered.some(({ variant }) => variant?.kind !== 'misspelt');
  // "Harry Potter" is not a hurried potter.
  if (!isSure && answered.length < keys.length) return false;
  if (!keys.some((key, index) => isDoubtful(key, answers[index]))) return true;
  const said = Math.max(...[head, ...parts].map(({ title }) => title));
  if (answered.length > 1) return answered.some(({ isNamed }) => isNamed) || said >= leastTitle.several;
  const isTyped = answered.some(({ variant, isVisible }) => variant?.kind === 'typed' && isVisible);
  return isTyped && said >= leastTitle.single;
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.worth > 0;
}

/** Nobody knows the word, or it was taken for a slip in one that is not there. */
function isDoubtful({ variants }: Key, answer: Answer | undefined): boolean {
  return !isAnswered(answer) && variants.every(({ kind }) => kind === 'misspelt');
}
