/** Hits by the page they stand on: the page first, then the parts of it in which the words occur. */
import { saidBy, scoreOf, share, type Answer, type RankedRecord } from './rank.ts';
import { pageOf, type HitKind } from './record.ts';
import { partAlone, partShown, partWeight } from './weights.ts';

/** A page, or a thing that stands for itself, with the parts of it that answer. */
export interface HitGroup {
  head: RankedRecord;
  /** Best first. */
  parts: readonly RankedRecord[];
  score: number;
  /** For each key how well the page answers it, itself or with its best part. */
  answers: readonly Answer[];
}

/** Kinds whose records stand for themselves although they share a page. */
const alone: readonly HitKind[] = ['term', 'fact'];

/**
 * @param ranked Best first.
 * @param headOf The page itself, also when it holds none of the words: it is what its parts are shown under.
 */
export function groupHits(
  ranked: readonly RankedRecord[],
  headOf: (page: string) => RankedRecord | undefined,
  weights: readonly number[],
): HitGroup[] {
  const pages = new Map<string, RankedRecord[]>();
  for (const hit of ranked) {
    const page = alone.includes(hit.record.kind) ? hit.record.id : pageOf(hit.record.id);
    const hits = pages.get(page);
    if (hits) hits.push(hit);
    else pages.set(page, [hit]);
  }
  return Array.from(pages, ([page, hits]) => groupOf(page, hits, headOf, weights)).sort(
    (a, b) => b.score - a.score,
  );
}

function groupOf(
  page: string,
  hits: readonly RankedRecord[],
  headOf: (page: string) => RankedRecord | undefined,
  weights: readonly number[],
): HitGroup {
  const [best] = hits as [RankedRecord];
  const whole = hits.find(({ record }) => record.id === page) ?? headOf(page) ?? best;
  // A single line of a checklist answers for itself: the list is named beside it.
  const head = best.record.kind === 'item' && whole.score < best.score * 0.7 ? best : whole;
  const parts = distinct(
    hits.filter(({ record }) => record.id !== head.record.id && record.kind !== 'checklist'),
  );
  let group: HitGroup = { head, parts, score: head.score, answers: head.answers };
  for (const part of parts) {
    // The page with this part of it: not with all parts, or a long list would answer anything.
    const named = byOne(head, part, weights);
    const answers = head.answers.map((answer, index) => ({
      ...together(answer, part.answers[index]),
      isNamed: named[index] === true,
    }));
    const said = Math.max(saidBy(head), saidBy(part));
    const score = Math.max(scoreOf(head.record, answers, weights, said), part.score * partAlone);
    if (score > group.score) group = { ...group, score, answers };
  }
  return group;
}

/** What the page or its part is called, whichever says more: half a name here and half there make none. */
function byOne(head: RankedRecord, part: RankedRecord, weights: readonly number[]): boolean[] {
  const ofHead = head.answers.map(({ isNamed }) => isNamed);
  const ofPart = part.answers.map(({ isNamed }) => isNamed);
  const sum = (named: readonly boolean[]) => share(weights, (index) => named[index] === true);
  return sum(ofHead) >= sum(ofPart) ? ofHead : ofPart;
}

/** What a page and a part of it answer between them. */
function together(own: Answer, part: Answer | undefined): Answer {
  if (!part) return own;
  const ofPart = { ...part, worth: part.worth * partWeight };
  const better = own.worth >= ofPart.worth ? own : ofPart;
  return { ...better, isVisible: own.isVisible || part.isVisible };
}

/**
 * The parts worth drawing under a page: what says in its title what was typed, what answers about as well as the page
 * itself, and what answers all of several words. Two at most, the second only when its title says it too.
 */
export function shownParts(group: HitGroup): RankedRecord[] {
  const [first, second] = group.parts.filter((part) => isShown(part, group));
  if (!first) return [];
  return second && second.title >= partShown.title ? [first, second] : [first];
}

/** The first pages, with as many of their parts as make `links` in all. */
export function firstHits(groups: readonly HitGroup[], most: { pages: number; links: number }): HitGroup[] {
  const first = groups.slice(0, most.pages);
  let room = most.links - first.length;
  return first.map((group) => {
    const parts = shownParts(group).slice(0, room);
    room -= parts.length;
    return { ...group, parts };
  });
}

function isShown({ score, title, answers }: RankedRecord, group: HitGroup): boolean {
  if (title >= partShown.title || score >= group.score * partShown.score) return true;
  return (
    answers.length > 1 && answers.every(({ worth }, index) => worth > 0 || group.answers[index]?.worth === 0)
  );
}

/** One part an id: of a section's two law parts the better one. */
function distinct(hits: readonly RankedRecord[]): RankedRecord[] {
  const seen = new Set<string>();
  return hits.filter(({ record: { id } }) => !seen.has(id) && seen.add(id));
}
