import * as v from 'valibot';

/** When the reader found out, as a local time without zone: what a `datetime-local` field holds. */
const incidentRecord = v.object({
  version: v.literal(1),
  found: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)),
});

/** @returns The stored time, or `undefined` when there is none or it cannot be read. Never throws. */
export function parseIncident(stored: unknown): string | undefined {
  const parsed = v.safeParse(incidentRecord, stored);
  return parsed.success ? parsed.output.found : undefined;
}
