/** What the fields and boxes that shorten a list say as it changes. */
export const filter = {
  /** Under the field of the glossary. */
  words: (shown: number, all: number) => {
    if (shown === all) return `All ${all} words are shown.`;
    return shown === 1 ? `1 of ${all} words is shown.` : `${shown} of ${all} words are shown.`;
  },
  noWords: 'No word like that.',
  facts: (shown: number) => (shown === 1 ? '1 fact' : `${shown} facts`),
  changes: (shown: number) => {
    if (shown === 0) return 'No change of that kind yet.';
    return shown === 1 ? '1 change' : `${shown} changes`;
  },
};
export type FilterMessages = typeof filter;
