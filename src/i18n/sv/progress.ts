import type { ProgressMessages } from '../en/progress.ts';

export const progress: ProgressMessages = {
  noteTooLong: (over) => `${over} tecken för mycket. Anteckningen sparas när den är kortare.`,
  keptNote: (note) => `”${note}”`,
  lineCount: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  nothingTicked: 'Inget svar än',
  doneOf: (done, total) => `${done} av ${total} klara`,
  progress: (done, total, notForUs, flagged) =>
    [
      `${done} av ${total} klara`,
      notForUs > 0 && `${notForUs} inte för oss`,
      flagged > 0 && `${flagged} att fråga om`,
    ]
      .filter(Boolean)
      .join(', '),
  changedLines: (count) =>
    count === 1 ? 'Ändrat sedan du svarade: 1 punkt.' : `Ändrat sedan du svarade: ${count} punkter.`,
  linesShown: (shown, total) =>
    shown === total ? `Alla ${total} punkter visas.` : `${shown} av ${total} punkter visas.`,
  savedAt: (when) => `Sparat bara i den här webbläsaren, ${when}.`,
};
