/** The clock of an incident: how long is left of a time limit that the law sets from finding out. */
export interface ClockReading {
  /** When the limit is reached. */
  until: Date;
  /** Whole hours left, rounded down; 0 when the time is over. */
  hoursLeft: number;
  /** Whole hours since finding out. */
  hoursSince: number;
  /** Hours that have begun since finding out, at most `limitHours`: what the strip of squares shows. */
  hoursBegun: number;
  isOver: boolean;
}

/**
 * @param found When the incident was found out.
 * @param limitHours The limit in hours, from a checklist item's `within`.
 * @param now The time to read the clock at.
 * @returns `undefined` when the incident is said to be found in the future.
 */
export function readClock(found: Date, limitHours: number, now: Date): ClockReading | undefined {
  const hour = 3_600_000;
  const elapsed = now.getTime() - found.getTime();
  if (Number.isNaN(elapsed) || elapsed < 0) return undefined;
  const until = new Date(found.getTime() + limitHours * hour);
  return {
    until,
    hoursLeft: Math.max(0, Math.floor((until.getTime() - now.getTime()) / hour)),
    hoursSince: Math.floor(elapsed / hour),
    hoursBegun: Math.min(limitHours, Math.floor(elapsed / hour) + 1),
    isOver: now >= until,
  };
}
