import { expect, test } from 'vitest';
import { allPages, brotliSize, fileAt, page, read, type SitePage } from './site.ts';

const kibibyte = 1024;

/** What a first visit to a page fetches, by kind, as the browser finds it in the page and in the modules it imports. */
function firstVisit({ root, html }: SitePage) {
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
    [...names].reduce((bytes, name) => bytes + brotliSize(read(name)), 0);
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

const guides = allPages().filter(({ root }) => root.querySelector('article[data-guide]'));

/** Ceilings of a first visit to a guide with its checklist. */
const budget = {
  script: 10 * kibibyte,
  style: 14 * kibibyte,
  html: 20 * kibibyte,
  fonts: 60 * kibibyte,
  requests: 10,
};

test('a first visit to any guide, its checklist included, stays within its budget', () => {
  const over = guides.flatMap((guide) => {
    const cost = firstVisit(guide);
    return (Object.keys(budget) as (keyof typeof budget)[])
      .filter((part) => cost[part] > budget[part])
      .map((part) => `${guide.address} ${part}: ${cost[part]}, at most ${budget[part]}`);
  });
  expect(guides.length).toBeGreaterThanOrEqual(86);
  expect(over).toEqual([]);
});

test('a page without interactive parts loads the shell’s script only', () => {
  const shell = firstVisit(page('/en/a-z/')).script;
  expect(shell).toBeLessThanOrEqual(6 * kibibyte);
  expect(firstVisit(page('/en/menu/')).script).toBe(shell);
});
