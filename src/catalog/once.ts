/**
 * Remembers the result of reading a collection for the whole build.
 * Not while an editor works: there the content changes under the server.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    result ??= read();
    return result;
  };
}

/** The same, one result for each key. */
export function oncePer<K, T>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const results = new Map<K, Promise<T>>();
  return (key) => {
    const known = results.get(key);
    if (known && !import.meta.env.DEV) return known;
    const result = read(key);
    results.set(key, result);
    return result;
  };
}
