import type { RecordTable } from '../../domain/search/record-table.ts';

const known = new WeakMap<RecordTable, ReadonlyMap<number, string>>();

/** Names of the topics by number, as the list of what can be found has them. */
export function topicNames(records: RecordTable): ReadonlyMap<number, string> {
  return known.get(records) ?? readNames(records);
}

function readNames(records: RecordTable): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { kind, topic, title } of records.values()) {
    if (kind === 'topic' && topic !== undefined) names.set(topic, title);
  }
  known.set(records, names);
  return names;
}
