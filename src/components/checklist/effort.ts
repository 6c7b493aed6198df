import type { ChecklistItem } from '../../domain/content.ts';
import { totalEffort } from '../../domain/effort.ts';
import type { ChecklistMessages } from '../../i18n/en/checklist.ts';

/** "2 hours", "1 day": about how long a list takes the first time. */
export function effortInWords(items: readonly ChecklistItem[], t: ChecklistMessages): string {
  const { amount, unit } = totalEffort(items.map(({ effort }) => effort));
  return { minutes: t.minutes, hours: t.hours, days: t.days }[unit](amount);
}
