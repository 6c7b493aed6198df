/** Where a reader left the page of results, kept in the history entry, so that Back leads to the same place. */

export interface LeftAt {
  /** How many pages were drawn. */
  shown: number;
  /** The hit that was opened. */
  id: string;
  /** How far below the top of the window it was, in CSS pixels. */
  top: number;
}

/** Keeps the place of a hit that is about to be opened. */
export function leaveAt(link: HTMLElement, shown: number): void {
  const leftAt: LeftAt = { shown, id: link.dataset['id'] ?? '', top: link.getBoundingClientRect().top };
  history.replaceState({ ...(history.state as object | null), leftAt }, '');
}

/** @returns `undefined` when nobody has left this entry by a hit. */
export function readLeftAt(): LeftAt | undefined {
  const { leftAt } = (history.state ?? {}) as { leftAt?: Partial<LeftAt> };
  const { shown, id, top } = leftAt ?? {};
  return typeof shown === 'number' && typeof id === 'string' && typeof top === 'number'
    ? { shown, id, top }
    : undefined;
}

/** Brings the hit back to where it was in the window, and gives it the focus. */
export function returnTo({ id, top }: LeftAt, list: HTMLElement): void {
  const link = list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (!link) return;
  link.focus({ preventScroll: true });
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}
