/** How long work goes on before the page has its turn, in milliseconds: a letter typed meanwhile is drawn in the same frame. */
const turnMs = 8;

let begun = 0;

/** Lets the page have its turn if this one has lasted: to be called again and again in the midst of long work. */
export async function breathe(): Promise<void> {
  if (performance.now() - begun < turnMs) return;
  await new Promise((resolve) => setTimeout(resolve));
  begun = performance.now();
}
