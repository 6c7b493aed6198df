import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuiltPages, type BuiltPage } from '../built-site/read-pages.ts';

/**
 * The site map, with the twins of each page as the pages themselves name them: slugs differ per language, so the
 * package's own `i18n` option, which swaps the folder, would name pages that are not there.
 *
 * Left out: pages that ask to be (short links), old addresses (their canonical address is another), and the 404 page.
 */
export function pageSitemap(): AstroIntegration {
  let pages: ReadonlyMap<string, BuiltPage> = new Map();
  const inner = sitemap({
    filter: (url) => pages.has(url),
    serialize: (item) => {
      const twins = pages.get(item.url)?.alternates ?? [];
      const links = twins.filter(({ url }) => pages.has(url)).map(({ lang, url }) => ({ lang, url }));
      return links.length > 0 ? { ...item, links } : item;
    },
  });
  return {
    name: 'safe-hands:sitemap',
    hooks: {
      ...inner.hooks,
      'astro:build:done': async (options) => {
        pages = await indexedPages(options.dir);
        await inner.hooks['astro:build:done']?.(options);
      },
    },
  };
}

/** The pages that stand in the site map, by their absolute addresses. */
async function indexedPages(dir: URL): Promise<ReadonlyMap<string, BuiltPage>> {
  const pages = await readBuiltPages(dir);
  return new Map(
    pages.flatMap((page): [string, BuiltPage][] => {
      const { canonical, address, isIndexed } = page;
      return isIndexed && canonical !== undefined && new URL(canonical).pathname.endsWith(address)
        ? [[canonical, page]]
        : [];
    }),
  );
}
