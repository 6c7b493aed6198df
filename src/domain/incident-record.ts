import * as v from 'valibot';

/** When the reader found out, as a local time without zone: what a `datetime-local` field holds. */
const incidentRecord = v.object({
  version: v.literal(1),
  found: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)),
});

export type ParsedIncident =
  | { ok: true; found: string | undefined }
  /** 'damaged': not ours or broken. 'newer': written by a later version of the site. Leave what is stored alone. */
  | { ok: false; reason: 'damaged' | 'newer' };

/** Reads what the device has stored. Never throws. Nothing stored (`undefined`) is no time. */
export function parseIncident(stored: unknown): ParsedIncident {
  if (stored === undefined) return { ok: true, found: undefined };
  const parsed = v.safeParse(incidentRecord, stored);
  if (parsed.success) return { ok: true, found: parsed.output.found };
  const version = v.safeParse(v.object({ version: v.number() }), stored);
  return { ok: false, reason: version.success && version.output.version > 1 ? 'newer' : 'damaged' };
}
