/**
 * The hidden frame that keeps everything in the portable edition, and what the page knows of it. It sends all it has at the
 * start; each change is made here and sent there. `integrations/portable/runtime/store-frame.ts` is its other side.
 */
import { isStoreMessage, probeKey, type FromStore, type ToStore } from '../domain/offline/store-messages.ts';

/** How long the frame may take to answer. */
const answerWithinMs = 2000;
/**
 * Letters of the frame's address that Firefox can keep something for: it names a folder after it, and 255 are the most a
 * folder's name may have.
 */
const longestPath = 248;

/** What the frame tells whoever uses it. */
export interface FrameReport {
  /** It has sent all it keeps; also when it comes late, or everything was cleared in another tab. */
  opened(): void;
  /** It has not answered in time. */
  silent(): void;
  /** Another tab has changed something. */
  changed(key: string): void;
}

const isFolder = location.protocol === 'file:';

export class StoreFrame {
  /** What is kept, by key. */
  readonly values = new Map<string, string>();
  /** Settles when the frame has answered, or has had its time. */
  readonly opened: Promise<void>;
  hasAnswered = false;
  /** The reader wants nothing kept while this tab is open. */
  isRefused = false;

  readonly #frame = document.createElement('iframe');
  readonly #report: FrameReport;
  readonly #waiting = new Map<number, (isKept: boolean) => void>();
  #count = 0;
  #sharing: Promise<boolean> | undefined;
  #sayShared: ((isShared: boolean) => void) | undefined;

  /** @param root The way to the folder's top. */
  constructor(root: string, report: FrameReport) {
    this.#report = report;
    this.#frame.src = `${root}portable/store.html`;
    this.#frame.hidden = true;
    this.opened = this.#open();
  }

  /** Firefox takes what is kept for a folder that lies deeper than this, and forgets it when it is closed. */
  get liesTooDeep(): boolean {
    return isFolder && new URL(this.#frame.src).pathname.length > longestPath;
  }

  /** @returns Whether it is kept now; otherwise everything is as before. */
  async put(key: string, text: string | undefined): Promise<boolean> {
    const before = this.values.get(key);
    this.#set(key, text);
    this.#count += 1;
    const id = this.#count;
    const isKept = await new Promise<boolean>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#tell({ store: 'put', id, key, text });
      setTimeout(() => resolve(false), answerWithinMs);
    });
    if (!isKept) this.#set(key, before);
    return isKept;
  }

  refuse(): void {
    this.isRefused = true;
    this.#tell({ store: 'refuse' });
  }

  /**
   * Whether all files of the computer share one store, as in Chromium: then the frame sees what this page puts into its
   * own. When the frame is silent it may be so.
   */
  isShared(): Promise<boolean> {
    this.#sharing ??= this.#probe();
    return this.#sharing;
  }

  #open(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#report.silent();
        resolve();
      }, answerWithinMs);
      window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
        // A page from a folder has no origin to compare.
        const isOurs = source === this.#frame.contentWindow && (isFolder || origin === location.origin);
        if (!isOurs || !isStoreMessage(data)) return;
        clearTimeout(late);
        this.#hear(data as FromStore);
        resolve();
      });
      document.body.append(this.#frame);
    });
  }

  #hear(message: FromStore): void {
    switch (message.store) {
      case 'all':
        this.hasAnswered = true;
        this.isRefused = message.isRefused;
        this.values.clear();
        for (const [key, text] of Object.entries(message.values)) this.values.set(key, text);
        return this.#report.opened();
      case 'changed':
        this.#set(message.key, message.text);
        return this.#report.changed(message.key);
      case 'done':
        this.#waiting.get(message.id)?.(message.isKept);
        this.#waiting.delete(message.id);
        return;
      case 'probed':
        return this.#sayShared?.(message.isShared);
    }
  }

  #set(key: string, text: string | undefined): void {
    if (text === undefined) this.values.delete(key);
    else this.values.set(key, text);
  }

  #tell(message: ToStore): void {
    this.#frame.contentWindow?.postMessage(message, isFolder ? '*' : location.origin);
  }

  async #probe(): Promise<boolean> {
    if (!isFolder) return false;
    if (!this.hasAnswered) return true;
    if (!putProbe('1')) return false;
    const isSeen = await new Promise<boolean>((resolve) => {
      this.#sayShared = resolve;
      this.#tell({ store: 'probe' });
      setTimeout(() => resolve(true), answerWithinMs);
    });
    putProbe(undefined);
    return isSeen;
  }
}

/** @returns Whether the page's own store took it. When it keeps nothing, the frame is apart from it. */
function putProbe(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(probeKey);
    else localStorage.setItem(probeKey, text);
    return true;
  } catch {
    return false;
  }
}
