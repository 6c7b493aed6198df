/** How long work goes on before the page has its turn, in milliseconds: a letter typed meanwhile is drawn in the same frame. */
const turnMs = 8;

let begun = 0;

/** Lets the page have its turn if this one has lasted: to be called again and again in the midst of long work. */
export async function breathe(): Promise<void> {
  if (performance.now() - begun < turnMs) return;
  await nextTurn();
  begun = performance.now();
}

/** What is typed comes first, then what is to be drawn, and then the work goes on, where the browser knows how. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
