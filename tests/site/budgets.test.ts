import { describe, expect, test } from 'vitest';
import { allPages, brotliSize, fileAt, page, read, type SitePage } from './site.ts';

const kibibyte = 1024;

/** What a first visit to a page fetches, by kind, as the browser finds it in the page and in the modules it imports. */
function firstVisit({ root, html }: SitePage) {
  const scripts = new Set<string>();
  const addScript = (name: string) => {
    if (scripts.has(name)) return;
    scripts.add(name);
    for (const [, imported = ''] of read(name).toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      addScript(name.replace(/[^/]+$/, imported));
    }
  };
  for (const script of root.querySelectorAll('script[src]')) {
    const name = fileAt(script.getAttribute('src') ?? '');
    if (name) addScript(name);
  }
  const files = (selector: string) =>
    root.querySelectorAll(selector).flatMap((link) => fileAt(link.getAttribute('href') ?? '') ?? []);
  const sum = (names: Iterable<string>) => [...names].reduce((bytes, name) => bytes + brotliSize(read(name)), 0);
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

describe('a first visit to a guide with its checklist', () => {
  test.each(guides.map((guide) => [guide.address, guide] as const))('%s stays within its budget', (_, guide) => {
    const cost = firstVisit(guide);
    expect(cost.script, 'script').toBeLessThanOrEqual(10 * kibibyte);
    expect(cost.style, 'style').toBeLessThanOrEqual(14 * kibibyte);
    expect(cost.html, 'html').toBeLessThanOrEqual(20 * kibibyte);
    expect(cost.fonts, 'fonts').toBeLessThanOrEqual(60 * kibibyte);
    expect(cost.requests, 'requests').toBeLessThanOrEqual(10);
  });
});

test('a page without interactive parts loads the shell’s script only', () => {
  const shell = firstVisit(page('/en/a-z/')).script;
  expect(shell).toBeLessThanOrEqual(4 * kibibyte);
  expect(firstVisit(page('/en/menu/')).script).toBe(shell);
});
