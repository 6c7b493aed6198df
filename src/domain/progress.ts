/**
 * What an owner has answered in checklists, and the rules for changing it.
 *
 * Stored on the device only, under one key, as `ProgressRecord`; kept until the reader erases it. Items are keyed by
 * `list/item` ids, never by position or wording, so adding, moving or rewording items costs nobody an answer.
 * Ids never change; a changed one keeps the old in `formerly`. When what an item asks for changes, its `version`
 * rises: the old answer stays and the item says that it has changed since.
 */
import * as v from 'valibot';

export const answers = ['not-yet', 'done', 'not-for-us'] as const;
export type Answer = (typeof answers)[number];

/** Why an item is not for this business. Stored as an id so that it reads in both languages. */
export const reasons = ['never-do', 'someone-else', 'other-law'] as const;
export type Reason = (typeof reasons)[number];

/** `list/item`: which item of which checklist. */
export type ItemKey = string;

/** Most characters a note may have; the page says how many there are too many. */
export const noteMaxLength = 500;

const itemAnswer = v.object({
  answer: v.picklist(answers),
  reason: v.optional(v.picklist(reasons)),
  note: v.optional(v.string()),
  /** "Ask a mentor". Apart from the answer: any answer can be asked about. */
  flag: v.boolean(),
  /** The item's version when it was answered. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When it was last changed, as an ISO time stamp. */
  on: v.pipe(v.string(), v.isoTimestamp()),
});
export type ItemAnswer = v.InferOutput<typeof itemAnswer>;

const itemKey = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

const progressRecord = v.object({
  version: v.literal(1),
  items: v.record(itemKey, itemAnswer),
});
export type ProgressRecord = v.InferOutput<typeof progressRecord>;

export const emptyProgress: ProgressRecord = { version: 1, items: {} };

export type ParsedProgress =
  | { ok: true; record: ProgressRecord }
  /** 'damaged': not ours or broken. 'newer': written by a later version of the site. Leave what is stored alone. */
  | { ok: false; reason: 'damaged' | 'newer' };

/** Reads what the device has stored. Never throws. Nothing stored (`undefined`) is an empty record. */
export function parseProgress(stored: unknown): ParsedProgress {
  if (stored === undefined) return { ok: true, record: emptyProgress };
  const parsed = v.safeParse(progressRecord, stored);
  if (parsed.success) return { ok: true, record: parsed.output };
  const version = v.safeParse(v.object({ version: v.number() }), stored);
  return { ok: false, reason: version.success && version.output.version > 1 ? 'newer' : 'damaged' };
}

/** What a reader can change about one item. A reason is kept only together with "not for us". */
export type ItemChange = Partial<Pick<ItemAnswer, 'answer' | 'reason' | 'note' | 'flag'>>;

/**
 * @param itemVersion Today's version of the item: answering settles "changed since you answered".
 * @param now ISO time stamp of the change.
 * @returns A new record. An item that is back to nothing (not yet, no flag, no note) is left out of it.
 */
export function changeItem(
  record: ProgressRecord,
  key: ItemKey,
  change: ItemChange,
  itemVersion: number,
  now: string,
): ProgressRecord {
  const before = record.items[key];
  const { reason, note, ...rest } = {
    answer: 'not-yet' as const,
    flag: false,
    ...before,
    ...change,
    version: change.answer === undefined && before ? before.version : itemVersion,
    on: now,
  };
  const after: ItemAnswer = {
    ...rest,
    ...(reason !== undefined && rest.answer === 'not-for-us' ? { reason } : {}),
    ...(note ? { note } : {}),
  };
  const { [key]: _, ...others } = record.items;
  const isNothing = after.answer === 'not-yet' && !after.flag && after.note === undefined;
  return { version: 1, items: isNothing ? others : { ...others, [key]: after } };
}

/** Forgets the answers to some items: clearing a list. The caller keeps the old record for undo. */
export function clearItems(record: ProgressRecord, keys: readonly ItemKey[]): ProgressRecord {
  const items = Object.entries(record.items).filter(([key]) => !keys.includes(key));
  return { version: 1, items: Object.fromEntries(items) };
}

/**
 * Moves answers from ids an item had before to the one it has now. An answer under today's id is the later one and wins.
 *
 * @param renamed Today's key by former key.
 * @returns The same record when there is nothing to move.
 */
export function renameItems(record: ProgressRecord, renamed: ReadonlyMap<ItemKey, ItemKey>): ProgressRecord {
  const moved = Object.keys(record.items).filter((key) => renamed.has(key));
  if (moved.length === 0) return record;
  const items: Record<ItemKey, ItemAnswer> = {};
  for (const [key, item] of Object.entries(record.items)) {
    const today = renamed.get(key);
    if (today === undefined) items[key] = item;
    else items[today] ??= record.items[today] ?? item;
  }
  return { version: 1, items };
}

/** How far someone has come in a list. Items that are not for this business leave the count. */
export interface Count {
  /** Items that apply: all but "not for us". */
  total: number;
  done: number;
  notForUs: number;
  flagged: number;
  /** Answered for an earlier meaning of the item. */
  changed: number;
}

/** An item as counting needs it. */
export interface CountedItem {
  key: ItemKey;
  version: number;
}

export function countItems(record: ProgressRecord, items: readonly CountedItem[]): Count {
  const count: Count = { total: 0, done: 0, notForUs: 0, flagged: 0, changed: 0 };
  for (const { key, version } of items) {
    const item = record.items[key];
    if (item?.answer === 'not-for-us') count.notForUs += 1;
    else count.total += 1;
    if (item?.answer === 'done') count.done += 1;
    if (item?.flag) count.flagged += 1;
    if (hasChangedSince(item, version)) count.changed += 1;
  }
  return count;
}

/** Whether the item asks for something else than it did when it was answered. */
export function hasChangedSince(item: ItemAnswer | undefined, version: number): boolean {
  return item !== undefined && item.answer !== 'not-yet' && item.version < version;
}

/** The first item nobody has answered, or `undefined` when all are answered. */
export function nextUnfinished(record: ProgressRecord, keys: readonly ItemKey[]): ItemKey | undefined {
  return keys.find((key) => (record.items[key]?.answer ?? 'not-yet') === 'not-yet');
}
