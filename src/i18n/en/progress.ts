/** Counted texts about answers, for elements: they are drawn from what the device keeps. */
export const progress = {
  /** `over`: characters beyond the limit. */
  noteTooLong: (over: number) =>
    `${over === 1 ? '1 character' : `${over} characters`} too many. The note is not saved until it is shorter.`,
  /** In the folded line, cut where the room ends. */
  keptNote: (note: string) => `“${note}”`,
  lineCount: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  nothingTicked: 'Nothing answered yet',
  doneOf: (done: number, total: number) => `${done} of ${total} done`,
  /** The whole sentence, announced after a change. */
  progress: (done: number, total: number, notForUs: number, flagged: number) =>
    [`${done} of ${total} done`, notForUs > 0 && `${notForUs} not for us`, flagged > 0 && `${flagged} to ask`]
      .filter(Boolean)
      .join(', '),
  changedLines: (count: number) =>
    count === 1 ? 'Changed since you answered: 1 line.' : `Changed since you answered: ${count} lines.`,
  /** Beside the filter of a checklist, announced after each choice. */
  linesShown: (shown: number, total: number) => {
    if (shown === total) return `All ${total} lines are shown.`;
    return shown === 1 ? `1 of ${total} lines is shown.` : `${shown} of ${total} lines are shown.`;
  },
  savedAt: (when: string) => `Saved in this browser only, ${when}.`,
};
export type ProgressMessages = typeof progress;
