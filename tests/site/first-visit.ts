import { brotliFileSize, brotliSize, fileAt, read, type SitePage } from './site.ts';

/** Bytes as a server with Brotli sends them, and how many files. */
export interface FirstVisit {
  html: number;
  script: number;
  style: number;
  fonts: number;
  requests: number;
}

/** What a first visit to a page fetches, by kind, as the browser finds it in the page and in the modules it imports. */
export function firstVisit({ root, html }: SitePage): FirstVisit {
  const scripts = new Set<string>();
  const addScript = (name: string) => {
    if (scripts.has(name)) return;
    scripts.add(name);
    for (const [, imported = ''] of read(name)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      addScript(name.replace(/[^/]+$/, imported));
    }
  };
  for (const script of root.querySelectorAll('script[src]')) {
    const name = fileAt(script.getAttribute('src') ?? '');
    if (name) addScript(name);
  }
  const files = (selector: string) =>
    root.querySelectorAll(selector).flatMap((link) => fileAt(link.getAttribute('href') ?? '') ?? []);
  const sum = (names: Iterable<string>) =>
    [...names].reduce((bytes, name) => bytes + brotliFileSize(name), 0);
  const styles = new Set(files('link[rel="stylesheet"]'));
  const fonts = new Set(files('link[rel="preload"][as="font"]'));
  return {
    html: brotliSize(html),
    script: sum(scripts),
    style: sum(styles),
    // Fonts are compressed already.
    fonts: [...fonts].reduce((bytes, name) => bytes + read(name).length, 0),
    requests: 1 + scripts.size + styles.size + fonts.size + 1, // the page itself, and one icon
  };
}
