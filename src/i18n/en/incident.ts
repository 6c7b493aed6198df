/** Texts of the incident clock, for its element. */
export const incident = {
  hoursLeft: (hours: number) => (hours === 1 ? '1 hour left' : `${hours} hours left`),
  lessThanHour: 'Less than an hour left',
  until: (when: string) => `until ${when}`,
  /** Under a law without a limit of its own: how long it has been. */
  hoursSince: (hours: number) =>
    hours === 0
      ? 'Less than an hour since you found out'
      : hours === 1
        ? '1 hour since you found out'
        : `${hours} hours since you found out`,
  timeOver: (limit: number) => `The ${limit} hours are over.`,
  timeOverHint: 'Report anyway, and say why it is late.',
  foundInFuture: 'That time has not come yet. Enter when you found out.',
  doneAt: (when: string) => `Done, ${when}`,
};
export type IncidentMessages = typeof incident;
