/** What the finished pages say about themselves in their heads: for what is made from them after the build. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';

export interface BuiltPage {
  /** From the site's root, without base: `/en/guides/photo-release/`. */
  address: string;
  title: string;
  description: string;
  /** Where the page says it is, with the publisher's host. */
  canonical: string | undefined;
  /** The page in each language, itself among them. */
  alternates: readonly { lang: string; url: string }[];
  /** May stand in search engines and site maps. */
  isIndexed: boolean;
  /** The preview picture it names, with the publisher's host. */
  image: string | undefined;
}

/** @param dir The folder the site was built into. */
export async function readBuiltPages(dir: URL): Promise<BuiltPage[]> {
  const root = fileURLToPath(dir);
  const names = await readdir(root, { recursive: true });
  const files = names.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (name) => {
      const address = `/${name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`;
      return readHead(address, await readFile(join(root, name), 'utf8'));
    }),
  );
}

/** Reads the head of a page; the rest of it is not looked at. */
export function readHead(address: string, html: string): BuiltPage {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const attribute = (selector: string, name: string) => head.querySelector(selector)?.getAttribute(name);
  return {
    address,
    title: attribute('meta[property="og:title"]', 'content') ?? '',
    description: attribute('meta[name="description"]', 'content') ?? '',
    canonical: attribute('link[rel="canonical"]', 'href'),
    alternates: head.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
      lang: link.getAttribute('hreflang') ?? '',
      url: link.getAttribute('href') ?? '',
    })),
    isIndexed: attribute('meta[name="robots"]', 'content') !== 'noindex',
    image: attribute('meta[property="og:image"]', 'content'),
  };
}
