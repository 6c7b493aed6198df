import type { KeepFailure, KeepProgress } from './edition.ts';

/** What a page knows about keeping the site's pages in this browser. */
export interface KeepingFacts {
  /** The browser can keep pages, and this address may. */
  isPossible: boolean;
  /** The reader has removed the pages and not asked for them since. */
  isUnwanted: boolean;
  isMetered: boolean;
  isOnline: boolean;
  isKept: boolean;
  progress: KeepProgress | undefined;
  failure: KeepFailure | undefined;
}

/** Which sentence says how it stands; each has its words in `i18n`. */
export type KeepingState =
  | 'impossible'
  | 'kept'
  | 'keptOffline'
  | 'getting'
  | 'gettingRest'
  | 'removed'
  | 'offlineNotKept'
  | 'notKept'
  | KeepFailure;

/** The one thing that matters most to the reader now. It is read aloud, so it changes seldom: getting has two halves. */
export function keepingState(facts: KeepingFacts): KeepingState {
  if (!facts.isPossible) return 'impossible';
  if (facts.isKept) return facts.isOnline ? 'kept' : 'keptOffline';
  if (facts.progress) return isHalfWay(facts.progress) ? 'gettingRest' : 'getting';
  if (!facts.isOnline) return 'offlineNotKept';
  if (facts.failure === 'stopped') return 'stopped';
  if (facts.isUnwanted) return 'removed';
  if (facts.failure) return facts.failure;
  return facts.isMetered ? 'metered' : 'notKept';
}

function isHalfWay({ done, total }: KeepProgress): boolean {
  return total > 0 && done >= total / 2;
}
