/** What the page "Use it offline" says about the pages that this browser keeps, as it changes. */
export const keeping = {
  /** The state in words, in the first way. */
  state: {
    asking: 'Checking what is kept…',
    getting: 'Getting the pages. You can go on reading.',
    gettingRest: 'More than half of the pages are here.',
    stopped: 'Stopped. Nothing was kept, and nothing is fetched until you ask for it.',
    kept: 'Ready to use offline.',
    keptOffline: 'You are offline. Everything here works.',
    notKept: 'The pages are not kept on this device.',
    offlineNotKept: 'You are offline, and the pages are not kept on this device.',
    impossible: 'This browser cannot keep pages. Take the folder instead.',
    metered: 'Your connection is metered or saving data, so nothing is fetched until you ask for it.',
    removed: 'The offline pages are removed. They do not come back until you ask for them.',
    'no-room': 'There was no room for the pages. Free some space, or take the folder instead.',
    'no-network':
      'The connection broke before all the pages had arrived. Try again, or take the folder instead.',
    'missing-file': 'The server did not send all pages. Try again later, or take the folder instead.',
    'other-edition': 'The site is being updated right now. Try again in a few minutes.',
  },
  /** Size of the kept pages. The number comes with its unit. */
  sizeOnDevice: (size: string) => `${size} on this device.`,
  networkOn: 'Connected',
  networkOff: 'Offline',
  pagesComplete: 'Complete',
  pagesNone: 'None',
  pagesSome: (done: number, total: number) => `${done} of ${total}`,
};
export type KeepingMessages = typeof keeping;
