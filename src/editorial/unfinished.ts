/** Stands in the files that `npm run new` makes, before each instruction: what follows is to be replaced. */
export const toWrite = 'TO WRITE:';

/** Whether a file still has instructions in it. Then it makes no sense to measure its text. */
export function isUnfinished({ source }: { source: string }): boolean {
  return source.includes(toWrite);
}
