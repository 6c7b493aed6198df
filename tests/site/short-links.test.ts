import { expect, test } from 'vitest';
import { goAddress, pageKeys, slugAddress, type PageKind } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { formerIds } from '../../src/editorial/known.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { fileAt, page } from './site.ts';

const content = readContent(process.cwd(), '9999-12-31');
const base = process.env['BASE_PATH'] || '/';

const things = [
  ...content.guides.map(({ id, shared }) => ({ id, raw: shared?.raw })),
  ...content.checklists,
  ...content.documents,
  ...content.topics,
];
const ids = things.flatMap(({ id, raw }) => [id, ...formerIds(raw)]);

test.each([...ids, ...pageKeys])('/go/%s/ offers the thing in both languages without script', (id) => {
  const { root } = page(goAddress(id));
  const links = root.querySelectorAll('a[data-open-in]');
  expect(links.map((link) => link.getAttribute('data-open-in'))).toEqual([...locales]);
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const locale = link.getAttribute('data-open-in');
    expect(href).toMatch(new RegExp(`^${base}${locale}/`));
    expect(fileAt(href), href).toBeDefined();
    expect(link.closest('[lang]')?.getAttribute('lang')).toBe(locale);
  }
  expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('a short link leads to the page that gives it as its own', () => {
  for (const { id } of things) {
    for (const link of page(goAddress(id)).root.querySelectorAll('a[data-open-in]')) {
      const target = page(`/${(link.getAttribute('href') ?? '').slice(base.length)}`);
      const neutral = target.root.querySelector('link[hreflang="x-default"]')?.getAttribute('href') ?? '';
      expect(new URL(neutral).pathname).toBe(`${base}go/${id}/`);
    }
  }
});

test('an address that a page had before leads on', () => {
  for (const { from, locale } of formerAddresses()) {
    const { root } = page(from);
    const href = root.querySelector('a[data-moved-to]')?.getAttribute('href') ?? '';
    expect(fileAt(href), from).toBeDefined();
    expect(href).toMatch(new RegExp(`^${base}${locale}/`));
    expect(root.querySelector('noscript')?.innerHTML).toContain(`0; url=${href}`);
    expect(new URL(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(
      href,
    );
  }
});

/** Every address in `former-slugs`. */
function formerAddresses(): { from: string; locale: Locale }[] {
  const from = (kind: PageKind, locale: Locale, slugs: unknown) =>
    (Array.isArray(slugs) ? (slugs as string[]) : []).map((slug) => ({
      from: slugAddress(kind, slug, locale),
      locale,
    }));
  const inYaml = (kind: PageKind, entries: readonly { raw: unknown }[]) =>
    entries.flatMap(({ raw }) => {
      const former = (raw as { 'former-slugs'?: Partial<Record<Locale, unknown>> } | undefined)?.[
        'former-slugs'
      ];
      return locales.flatMap((locale) => from(kind, locale, former?.[locale]));
    });
  return [
    ...content.guides.flatMap(({ texts }) =>
      locales.flatMap((locale) => from('guides', locale, texts[locale]?.data?.['former-slugs'])),
    ),
    ...inYaml('topics', content.topics),
    ...inYaml('checklists', content.checklists),
    ...inYaml('documents', content.documents),
  ];
}

test('the pages in both languages mark what is not in their own', () => {
  for (const address of ['/', '/404.html', goAddress('photo-release')]) {
    const { root } = page(address);
    expect(root.querySelector('html')?.getAttribute('lang'), address).toBe('en');
    expect(root.querySelectorAll('h1'), address).toHaveLength(1);
    expect(root.querySelector('section[lang="sv"] h2')?.text, address).toMatch(/\S/);
  }
  for (const address of ['/', '/404.html']) {
    const searches = page(address).root.querySelectorAll('form[method="get"]');
    const actions = searches.map((form) => form.getAttribute('action'));
    expect(actions, address).toEqual([`${base}en/search/`, `${base}sv/sok/`]);
    for (const form of searches) expect(form.querySelector('input[name="q"]'), address).not.toBeNull();
  }
});
