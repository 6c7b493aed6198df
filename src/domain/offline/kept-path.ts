/**
 * Which kept file answers a request, as the offline worker asks. Paths are relative to the worker's folder: `''` is the
 * front page, `en/guides/x/` a page, `assets/x.css` a file.
 */
export type KeptPath =
  | { kind: 'kept'; path: string }
  /** The page is kept under an address with a slash, or without `index.html`. */
  | { kind: 'elsewhere'; path: string }
  | { kind: 'not-kept' };

/**
 * @param files What the edition holds.
 * @param path Decoded or not; without query, which never changes what a static site answers.
 */
export function findKept(files: { has(path: string): boolean }, path: string): KeptPath {
  if (files.has(path)) return { kind: 'kept', path };
  const candidates = [`${path}/`, path.replace(/(^|\/)index\.html$/, '$1')];
  const elsewhere = candidates.find((candidate) => candidate !== path && files.has(candidate));
  return elsewhere === undefined ? { kind: 'not-kept' } : { kind: 'elsewhere', path: elsewhere };
}

/** The path of a file of the build as browsers ask for it: pages by their folder. */
export function pathOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
