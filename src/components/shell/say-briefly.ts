/** How long a short message can be read. */
const briefMs = 4000;

const leaving = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Says something for four seconds. Said once more meanwhile, it has its whole time again. */
export function sayBriefly(status: Element, words: string): void {
  clearTimeout(leaving.get(status));
  status.textContent = words;
  leaving.set(
    status,
    setTimeout(() => (status.textContent = ''), briefMs),
  );
}
