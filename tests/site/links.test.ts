import { describe, expect, test } from 'vitest';
import { allFiles, allPages, dist, fileAt, isOurs, page, read } from './site.ts';

const isForeign = (address: string) => /^(?:https?:)?\/\//.test(address);

describe('links', () => {
  test('every link, picture, script and stylesheet leads to something that is there', () => {
    const broken: string[] = [];
    for (const { address, root } of allPages()) {
      for (const element of root.querySelectorAll('[href], [src], [action], [poster]')) {
        const target = ['href', 'src', 'action', 'poster']
          .map((name) => element.getAttribute(name))
          .find(Boolean);
        if (!target || !isOurs(target)) continue;
        if (fileAt(target) === undefined) broken.push(`${address} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('every #part leads to an id that is on that page', () => {
    const idsByFile = new Map(
      allPages().map(({ file, root }) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    const broken: string[] = [];
    for (const { address, file, root } of allPages()) {
      for (const link of root.querySelectorAll('a[href*="#"]')) {
        const href = link.getAttribute('href') ?? '';
        const [path = '', part = ''] = href.split('#');
        if (part === '' || (path !== '' && !isOurs(path)) || path.includes('/go/')) continue;
        const target = path === '' ? file : fileAt(path);
        if (target && !idsByFile.get(target)?.has(decodeURIComponent(part)))
          broken.push(`${address} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('no link drops a reader into the other language unless it says so', () => {
    const dropped: string[] = [];
    for (const { address, root } of allPages()) {
      const locale = /^\/(en|sv)\//.exec(address)?.[1];
      if (!locale) continue;
      const other = locale === 'en' ? 'sv' : 'en';
      for (const link of root.querySelectorAll(`a[href^="/${other}/"]`)) {
        const isFeed = link.getAttribute('href')?.endsWith('.xml');
        if (!isFeed && link.getAttribute('hreflang') !== other)
          dropped.push(`${address} → ${link.getAttribute('href')}`);
      }
    }
    expect(dropped).toEqual([]);
  });

  test('nothing is asked of another origin: foreign addresses are only links to follow', () => {
    const asked: string[] = [];
    for (const { address, root } of allPages()) {
      for (const element of root.querySelectorAll(
        '[src], [poster], [srcset], link[href], form[action], iframe, object',
      )) {
        const rel = element.getAttribute('rel') ?? '';
        if (['canonical', 'alternate'].includes(rel)) continue;
        const target =
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '';
        if (isForeign(target)) asked.push(`${address}: ${target}`);
      }
    }
    for (const name of allFiles().filter((file) => file.endsWith('.css'))) {
      for (const [, target = ''] of read(name)
        .toString()
        .matchAll(/url\(["']?([^"')]+)/g)) {
        if (isForeign(target)) asked.push(`${name}: ${target}`);
      }
    }
    expect(asked).toEqual([]);
  });
});

describe('pages', () => {
  test('have one main heading, a title, a description and their language', () => {
    for (const { address, root } of allPages().filter(({ address }) => /^\/(en|sv)\//.test(address))) {
      if (root.querySelector('meta[http-equiv="refresh"]')) continue;
      expect(root.querySelectorAll('h1'), address).toHaveLength(1);
      expect(root.querySelector('title')?.text, address).toMatch(/\S/);
      expect(root.querySelector('meta[name="description"]')?.getAttribute('content'), address).toMatch(/\S/);
      expect(root.querySelector('html')?.getAttribute('lang'), address).toBe(address.slice(1, 3));
    }
  });

  test('never use an id twice', () => {
    for (const { address, root } of allPages()) {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
    }
  });

  test('a guide has the same sections, steps, region parts and sources in both languages', () => {
    const shapeOf = (address: string) => {
      const { root } = page(address);
      return {
        sections: root.querySelectorAll('article h2[id]').map(({ id }) => id),
        steps: root.querySelectorAll('.steps > ol > li').length,
        regions: root.querySelectorAll('region-part').map((part) => part.getAttribute('data-in')),
        sources: root.querySelectorAll('.sources a.fact').map(({ text }) => text.trim()),
      };
    };
    const guides = allPages().filter(({ root }) => root.querySelector('article[data-guide]'));
    expect(guides.length).toBeGreaterThanOrEqual(86);
    for (const { root, address } of guides) {
      const twin = root.querySelector('a[data-twin]')?.getAttribute('href') ?? '';
      expect(shapeOf(twin), address).toEqual(shapeOf(address));
    }
  });

  test('nothing is said in the other language without being marked', () => {
    // A sample of words that only one of the languages has, looked for in the interface of the other.
    for (const { address, root } of allPages().filter(({ address }) => address.startsWith('/sv/'))) {
      for (const element of root.querySelectorAll('nav, footer, button, label, legend, summary')) {
        if (element.closest('[lang="en"]') || element.querySelector('[lang="en"]')) continue;
        expect(element.text, address).not.toMatch(/\b(?:the|Copy|Print|Search|Close|Show|Done|Guides)\b/);
      }
    }
  });

  test('carry no inline script or style that the policy would have to excuse', () => {
    for (const { address, root } of allPages()) {
      expect(
        root.querySelectorAll('[style]').map((element) => element.outerHTML.slice(0, 80)),
        address,
      ).toEqual([]);
      const policy =
        root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    }
  });

  test(`the folder ${dist}/ holds no source maps or leftovers`, () => {
    expect(allFiles().filter((name) => /\.(?:map|ts|astro|mdx|log)$/.test(name))).toEqual([]);
  });
});
