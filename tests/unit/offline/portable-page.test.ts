import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keepParts } from '../../../integrations/portable/edition-parts.ts';
import { isInFolder } from '../../../integrations/portable/left-out.ts';
import { portablePage, type Folder } from '../../../integrations/portable/page.ts';
import { relativeStyles } from '../../../integrations/portable/styles.ts';

const files = [
  'index.html',
  'en/index.html',
  'en/guides/x/index.html',
  'en/changes.xml',
  'assets/a.css',
  'favicon.svg',
  'cards/en/x.png',
];
const folderUnder = (base: string): Folder => ({
  base,
  siteUrl: 'https://safehands.example',
  has: (file) => files.includes(file) && isInFolder(file),
  isBuilt: (file) => files.includes(file),
});

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en" data-base="/kb/"><head>${head}</head><body class="b">${body}</body></html>`;
const made = (body: string, head = '') =>
  portablePage(page(body, head), 'en/guides/x/index.html', folderUnder('/kb/'));

describe('difference: addresses', () => {
  test.each([
    ['<a href="/kb/en/">', '<a href="../../../en/index.html">'],
    ['<a href="/kb/">', '<a href="../../../index.html">'],
    ['<a href="/kb/en/guides/x/?mark=a#law">', '<a href="../../../en/guides/x/index.html?mark=a#law">'],
    ['<form action="/kb/en/" method="get">', '<form action="../../../en/index.html" method="get">'],
    [
      '<img src="/kb/favicon.svg" alt="a &quot;b&quot;">',
      '<img src="../../../favicon.svg" alt="a &quot;b&quot;">',
    ],
    ['<x-y data-address="/kb/en/"></x-y>', '<x-y data-address="../../../en/index.html"></x-y>'],
    [
      '<img srcset="/kb/favicon.svg 1x, /kb/favicon.svg 2x">',
      '<img srcset="../../../favicon.svg 1x, ../../../favicon.svg 2x">',
    ],
    ['<a href="#law">', '<a href="#law">'],
    [
      '<svg viewBox="0 0 1 1"><path d="M0 0"/><path d="M1 1" /></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"/><path d="M1 1"/></svg>',
    ],
    ['<a href="https://imy.se/kb/en/">', '<a href="https://imy.se/kb/en/">'],
    ['<a href="/elsewhere/">', '<a href="/elsewhere/">'],
    ['<b title="/kb/en is a path">', '<b title="/kb/en is a path">'],
  ])('%s becomes %s', (before, after) => {
    expect(made(before)).toContain(after);
  });

  test('an old address leads on', () => {
    expect(made('', '<meta http-equiv="refresh" content="0;url=/kb/en/">')).toContain(
      'content="0;url=../../../en/index.html"',
    );
  });

  test('what is published elsewhere stays: canonical address, twins, pictures for those who share', () => {
    const head =
      '<link rel="canonical" href="https://safehands.example/kb/en/"><link rel="alternate" hreflang="sv" href="https://safehands.example/kb/sv/"><meta property="og:image" content="https://safehands.example/kb/cards/en/x.png">';
    expect(made('', head)).toContain(head);
  });

  test('styles point to files beside them, and the policy knows the new sum', () => {
    const before = '@font-face{src:url("/kb/favicon.woff2")}';
    const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const html = portablePage(
      page(
        '',
        `<style>${before}</style><meta http-equiv="content-security-policy" content="style-src ${sum(before)}">`,
      ),
      'en/index.html',
      { ...folderUnder('/kb/'), has: () => true },
    );
    const after = '@font-face{src:url("../favicon.woff2")}';
    expect(html).toContain(`<style>${after}</style>`);
    expect(html).toContain(sum(after));
    expect(html).not.toContain(sum(before));
  });

  test('a mask from a file is refused, with what to write instead', () => {
    expect(() => relativeStyles('a{mask:url(/kb/a.svg)}', (address) => address, 'a.css')).toThrow(
      'a.css uses /kb/a.svg: the portable edition needs it as a data: address, or as <svg> in the page.',
    );
  });
});

describe('difference: theme before paint', () => {
  test('the script before the paint is gone, the page’s own entry is run by the one script', () => {
    const html = made(
      '<script type="module" src="/kb/assets/Guide.a1.js"></script>',
      '<script src="/kb/assets/before-paint-x.js"></script>',
    );
    expect(html).not.toContain('before-paint');
    expect(html).not.toContain('type="module"');
    expect(html).toContain(
      '<script defer src="../../../portable/app.js" data-run="Guide.a1.js"></script></head>',
    );
    expect(html).toContain('data-root="../../../"');
  });

  test('a classic script that nobody knows stops the build', () => {
    expect(() => made('<script src="/kb/assets/other.js"></script>')).toThrow(
      'does not know the script /kb/assets/other.js',
    );
  });
});

describe('difference: left out', () => {
  test('what a browser would complain about or ask a server for is not in the page', () => {
    const head = [
      '<link rel="preload" href="/kb/assets/f.woff2" as="font" crossorigin>',
      '<link rel="manifest" href="/kb/en/manifest.webmanifest">',
      '<link rel="alternate" type="application/rss+xml" href="/kb/en/changes.xml">',
    ];
    const html = made('', head.join(''));
    expect(html).not.toMatch(/preload|manifest|rss/);
  });

  test('the page of results has its scripts on their way at once, and no other page has', () => {
    const early = [
      '<link rel="preload" as="script" href="../../../portable/search.js">',
      '<link rel="preload" as="script" href="../../../portable/search-en.js">',
    ];
    expect(made('<search-page></search-page>')).toContain(early.join(''));
    expect(made('<p>search</p>')).not.toContain('search.js');
  });

  test('a link to something left out leads to the published site', () => {
    expect(made('<a href="/kb/en/changes.xml">')).toContain(
      '<a href="https://safehands.example/kb/en/changes.xml">',
    );
  });

  test('a picture that is left out stops the build', () => {
    expect(() => made('<img src="/kb/cards/en/x.png">')).toThrow(
      'asks for a file that the portable edition leaves out',
    );
  });

  test.each([
    'sw.js',
    'offline-list.json',
    'sitemap-0.xml',
    'cards/en/site.png',
    'pagefind/pagefind.js',
    'assets/a.js',
    '_headers',
    'robots.txt',
    '404.html',
    'safe-hands-2026-11-24.zip',
  ])('%s is not in the folder', (file) => expect(isInFolder(file)).toBe(false));

  test.each([
    'index.html',
    'en/guides/x/index.html',
    'assets/a.css',
    'assets/fonts/a.woff2',
    'checklists/a.json',
  ])('%s is in the folder', (file) => expect(isInFolder(file)).toBe(true));
});

describe('difference: offline page', () => {
  const html = 'a<!--online-->zip<!--/online-->b<!--portable-->this edition<!--/portable-->c';
  test('each edition shows its own parts', () => {
    expect(keepParts(html, 'online')).toBe('azipbc');
    expect(keepParts(html, 'portable')).toBe('abthis editionc');
  });
});

test('a page that stands alone says what to do, in its own language', () => {
  expect(made('')).toMatch(/<body class="b"><p class="broken-folder" lang="en">Files are missing/);
  const top = portablePage(page(''), 'index.html', folderUnder('/kb/'));
  expect(top.match(/class="broken-folder"/g)).toHaveLength(2);
});
