/** Hits by the page they stand on: the page first, then the parts of it in which the words occur. */
import { scoreOf, type Answer, type RankedRecord } from './rank.ts';
import { pageOf, type HitKind } from './record.ts';
import { partShown, partWeight } from './weights.ts';

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
    const answers = head.answers.map((answer, index) => together(answer, part.answers[index]));
    const score = scoreOf(head.record, answers, weights, Math.max(head.title, part.title));
    if (score > group.score) group = { ...group, score, answers };
  }
  return group;
}

/** What a page and a part of it answer between them. */
function together(own: Answer, part: Answer | undefined): Answer {
  if (!part) return own;
  const ofPart = { ...part, worth: part.worth * partWeight };
  const better = own.worth >= ofPart.worth ? own : ofPart;
  return { ...better, isNamed: own.isNamed || part.isNamed, isVisible: own.isVisible || part.isVisible };
}

/** The parts worth drawing under a page: those that answer about as well as the page itself, two at most. */
export function shownParts({ parts, score }: HitGroup): RankedRecord[] {
  const [first, second] = parts;
  if (!first || first.score < score * partShown.first) return [];
  const isSecondGood =
    second && second.score >= first.score * partShown.second && second.title >= partShown.secondTitle;
  return isSecondGood ? [first, second] : [first];
}

/** One part an id: of a section's two law parts the better one. */
function distinct(hits: readonly RankedRecord[]): RankedRecord[] {
  const seen = new Set<string>();
  return hits.filter(({ record: { id } }) => !seen.has(id) && seen.add(id));
}
