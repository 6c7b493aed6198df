import type { IncidentMessages } from '../en/incident.ts';

export const incident: IncidentMessages = {
  hoursLeft: (hours) => (hours === 1 ? '1 timme kvar' : `${hours} timmar kvar`),
  lessThanHour: 'Mindre än en timme kvar',
  until: (when) => `till ${when}`,
  hoursSince: (hours) =>
    hours === 0
      ? 'Mindre än en timme sedan du upptäckte det'
      : hours === 1
        ? '1 timme sedan du upptäckte det'
        : `${hours} timmar sedan du upptäckte det`,
  timeOver: (limit) => `De ${limit} timmarna har gått.`,
  timeOverHint: 'Anmäl ändå, och skriv varför anmälan kommer sent.',
  foundInFuture: 'Den tiden har inte kommit än. Skriv när du upptäckte det.',
  doneAt: (when) => `Klart ${when}`,
};
