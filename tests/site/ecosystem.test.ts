import { describe, expect, test } from 'vitest';
import {
  cardAddress,
  feedAddress,
  iconAddress,
  iconFiles,
  manifestAddress,
} from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { publisher } from '../../src/domain/publisher.ts';
import { allFiles, allPages, fileAt, page, read, type SitePage } from './site.ts';
import { all, parseXml, textOf } from './xml.ts';

const { siteUrl, basePath } = publisher(process.env);

const attribute = ({ root }: SitePage, selector: string, name: string) =>
  root.querySelector(selector)?.getAttribute(name) ?? undefined;
const isIndexed = (sitePage: SitePage) => attribute(sitePage, 'meta[name="robots"]', 'content') !== 'noindex';
const canonical = (sitePage: SitePage) => attribute(sitePage, 'link[rel="canonical"]', 'href');
const published = (address: string) => `${siteUrl}${basePath}${address.replace(/^\//, '')}`;
/** The file an absolute address of ours leads to. */
const fileOf = (url: string) => (url.startsWith(siteUrl) ? fileAt(url.slice(siteUrl.length)) : undefined);

/** Pages that are listed: neither short links nor old addresses. */
const listed = () => allPages().filter((one) => isIndexed(one) && canonical(one) === published(one.address));

const twinsOf = ({ root }: SitePage) =>
  Object.fromEntries(
    root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );

describe('twins', () => {
  test('every page in a language names itself and its twin, and the twin names it', () => {
    const byUrl = new Map(listed().map((one) => [canonical(one), one]));
    const inALanguage = listed().filter(({ address }) => /^\/(?:en|sv)\//.test(address));
    expect(inALanguage.length).toBeGreaterThan(100);
    for (const one of inALanguage) {
      const twins = twinsOf(one);
      expect(Object.keys(twins).sort(), one.address).toEqual(['en', 'sv', 'x-default']);
      expect(twins[one.address.slice(1, 3)], one.address).toBe(canonical(one));
      expect(fileOf(twins['x-default'] ?? ''), one.address).toBeDefined();
      for (const locale of locales) {
        const twin = byUrl.get(twins[locale]);
        expect(twin?.address.slice(1, 3), `${one.address} → ${twins[locale]}`).toBe(locale);
        expect(twin && twinsOf(twin), one.address).toEqual(twins);
      }
    }
  });

  test('the site map lists every page with its twins, and neither short links nor old addresses', () => {
    const index = parseXml(read('sitemap-index.xml').toString());
    const maps = all(index, 'loc').map(({ text }) => fileOf(text) ?? text);
    const entries = maps.flatMap((file) => all(parseXml(read(file).toString()), 'url'));
    expect(entries.map((entry) => textOf(entry, 'loc')).sort()).toEqual(listed().map(canonical).sort());
    const byUrl = new Map(listed().map((one) => [canonical(one), one]));
    for (const entry of entries) {
      const url = textOf(entry, 'loc');
      const links = all(entry, 'xhtml:link').map(({ attributes }) => [
        attributes['hreflang'],
        attributes['href'],
      ]);
      const listedPage = byUrl.get(url);
      const { en, sv } = listedPage ? twinsOf(listedPage) : {};
      expect(Object.fromEntries(links), url).toMatchObject({ en, sv });
    }
  });

  test('robots.txt points to the site map', () => {
    expect(read('robots.txt').toString()).toContain(`\nSitemap: ${published('/sitemap-index.xml')}\n`);
  });
});

describe('what a shared link shows', () => {
  test('every page names a picture that is there', () => {
    for (const one of listed()) {
      const url = attribute(one, 'meta[property="og:image"]', 'content') ?? '';
      expect(fileOf(url), `${one.address} → ${url}`).toMatch(/^cards\/(?:en|sv)\/[a-z0-9-]+\.png$/);
      if (one.address !== '/') expect(url, one.address).toContain(`/cards/${one.address.slice(1, 3)}/`);
    }
  });

  test('a guide, a checklist and a topic have a picture of their own', () => {
    for (const id of ['photo-release', 'card-payments', 'payments', 'about']) {
      for (const locale of locales) expect(allFiles()).toContain(cardAddress(id, locale).slice(1));
    }
  });

  test('pictures are 1200 × 630 with a palette, and light enough to be fetched on a phone', () => {
    const cards = allFiles().filter((name) => name.startsWith('cards/'));
    expect(cards.length).toBeGreaterThan(100);
    for (const name of cards) {
      const png = read(name);
      expect(png.subarray(1, 4).toString(), name).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(png[25], name).toBe(3);
      expect(png.length, name).toBeLessThan(60_000);
    }
  });
});

describe.each(locales)('what programs read in %s', (locale) => {
  test('the feed names itself, and every line leads to something that is there', () => {
    const feed = parseXml(read(feedAddress(locale).slice(1)).toString());
    expect(textOf(feed, 'language')).toBe(locale);
    expect(all(feed, 'atom:link')[0]?.attributes['href']).toBe(published(feedAddress(locale)));
    const items = all(feed, 'item');
    expect(items.length).toBeGreaterThan(0);
    const guids = items.map((item) => textOf(item, 'guid'));
    expect(new Set(guids).size).toBe(items.length);
    for (const item of items) {
      for (const url of [textOf(item, 'link'), textOf(item, 'guid')]) {
        const file = fileOf(url);
        expect(file, url).toBeDefined();
        const part = new URL(url).hash.slice(1);
        const target = allPages().find((one) => one.file === file);
        if (part) expect(target?.root.getElementById(part), url).toBeTruthy();
        expect(target?.address, url).toMatch(new RegExp(`^/${locale}/`));
      }
      expect(new Date(textOf(item, 'pubDate')).getTime()).not.toBeNaN();
      expect(textOf(item, 'title')).toMatch(/\S/);
    }
  });

  test('the manifest is in the language, and every address in it is there', () => {
    const manifest = JSON.parse(read(manifestAddress(locale).slice(1)).toString()) as {
      [key: string]: unknown;
      lang: string;
      name: string;
      short_name: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; type: string; purpose: string }[];
      shortcuts: { name: string; url: string }[];
    };
    expect(manifest).toMatchObject({ lang: locale, display: 'standalone', scope: basePath });
    expect(manifest.start_url).toBe(`${basePath}${locale}/`);
    expect(manifest.short_name.length).toBeLessThanOrEqual(15);
    expect(manifest.shortcuts.length).toBe(3);
    for (const { url } of manifest.shortcuts) {
      expect(fileAt(url), url).toBeDefined();
      expect(url).toContain(`/${locale}/`);
    }
    for (const { src } of manifest.icons) expect(fileAt(src), src).toBeDefined();
    // What browsers ask for before they offer to install: 192 and 512, and a maskable one that is not the plain one.
    const uses = manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`);
    expect(uses).toEqual(expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']));
  });

  test('each page of the language names them', () => {
    for (const one of listed().filter(({ address }) => address.startsWith(`/${locale}/`))) {
      expect(fileAt(attribute(one, 'link[rel="manifest"]', 'href') ?? ''), one.address).toBe(
        manifestAddress(locale).slice(1),
      );
      expect(fileAt(attribute(one, 'link[type="application/rss+xml"]', 'href') ?? ''), one.address).toBe(
        feedAddress(locale).slice(1),
      );
    }
  });

  test('llms.txt lists every guide with its answer', () => {
    const text = read('llms.txt').toString();
    const guides = allPages().filter(
      ({ address, root }) => address.startsWith(`/${locale}/`) && root.querySelector('article[data-guide]'),
    );
    expect(guides.length).toBeGreaterThanOrEqual(43);
    for (const guide of guides) {
      const answer = attribute(guide, 'meta[name="description"]', 'content') ?? '';
      expect(text).toContain(`](${canonical(guide)}): ${answer}\n`);
    }
    for (const [, url = ''] of text.matchAll(/\]\(([^)]+)\)/g)) expect(fileOf(url), url).toBeDefined();
  });
});

test.each(iconFiles)('the icon %s has the size it says', (file) => {
  const png = read(iconAddress(file).slice(1));
  const side = Number(file.replace('maskable-', ''));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
});

test('structured data can be read, and says the page’s own address and language', () => {
  const described = allPages().filter(({ root }) => root.querySelector('script[type="application/ld+json"]'));
  expect(described.length).toBeGreaterThan(100);
  for (const one of described) {
    for (const script of one.root.querySelectorAll('script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent) as Record<string, unknown>;
      expect(data, one.address).toMatchObject({ '@context': 'https://schema.org', url: canonical(one) });
      expect(data['@type'], one.address).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(data['inLanguage'], one.address).toBe(one.address.slice(1, 3));
    }
  }
});

test('nothing points to an address that is not the publisher’s', () => {
  const ownAddresses =
    'link[rel="canonical"], link[rel="alternate"], meta[property="og:url"], meta[property="og:image"]';
  for (const one of allPages()) {
    for (const element of one.root.querySelectorAll(ownAddresses)) {
      const url = element.getAttribute('href') ?? element.getAttribute('content') ?? '';
      if (/^https?:/.test(url)) expect(url, one.address).toMatch(new RegExp(`^${siteUrl}${basePath}`));
    }
  }
  expect(page('/').root.querySelector('a[href^="http"]')).toBeNull();
});
