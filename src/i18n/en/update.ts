/** Another edition of the site is ready: the strip above the masthead, of which script or worker write the first words. */
export const update = {
  /** The strip. The date is the edition's. */
  ready: (date: string) => `A new edition is ready, from ${date}.`,
  /** The same when the publisher has gone back to an edition that is older than the one in use. */
  readyOlder: (date: string) => `The publisher has gone back to the edition from ${date}.`,
  /** Follows both. */
  stays: 'What you checked off stays.',
  /** Link to the page "What changed". */
  seeChanges: 'See what changed',
  useIt: 'Use it now',
  later: 'Later',
  /** Instead of changing over: words on the page would be lost. */
  unsaved: 'Something you wrote on this page is not kept yet. Finish it first, then press again.',
  /** The change did not come about. */
  failed: 'That did not work. Go on with the edition you have, and try again later.',
};
export type UpdateMessages = typeof update;
