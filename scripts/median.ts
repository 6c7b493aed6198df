/** The middle one of some figures, which one slow moment does not move. 0 when there are none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
