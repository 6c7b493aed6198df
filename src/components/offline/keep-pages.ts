import {
  canKeepPages,
  describeKept,
  findRegistration,
  followWorker,
  isMeteredConnection,
  joinWorker,
  mendPages,
  registerWorker,
} from '../../browser/service-worker.ts';
import { readSettings } from '../../browser/settings-store.ts';
import { UpdateNotice } from './update-notice.element.ts';

let begun: Promise<void> | undefined;

/**
 * Registers the offline worker, unless the reader has removed it or the connection is metered, and shows the notice when
 * another edition waits. Once a page, however often it is called; what the reader wants is asked each time.
 */
export async function keepPages(): Promise<void> {
  if (!canKeepPages() || (await readSettings()).keepPages === false) return;
  begun ??= begin();
  await begun;
}

async function begin(): Promise<void> {
  customElements.define('update-notice', UpdateNotice);
  followWorker((message) => {
    if (message.type === 'kept') void joinWorker();
    if (message.type === 'ready') void announce();
  }, new AbortController().signal);
  if (isMeteredConnection() && !(await findRegistration())) return;
  try {
    await registerWorker();
  } catch {
    // The browser or its owner refuses: the page reads as before, and the offline page says that nothing is kept.
    return;
  }
  await announce();
}

/** Shows the notice when an edition waits, and lets the page join the worker when it is kept already. */
async function announce(): Promise<void> {
  const state = await describeKept();
  if (!state) return;
  if (!state.current) {
    if (!state.ready && !state.progress && !isMeteredConnection()) await mendPages();
    return;
  }
  void joinWorker();
  if (!state.ready || state.isPutOff) return;
  document.querySelector<UpdateNotice>('update-notice')?.announce(state.ready.date, state.current.date);
}
