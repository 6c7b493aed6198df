import { createHash } from 'node:crypto';
import { withoutBase } from '../../src/domain/addresses.ts';
import { isLocale, locales } from '../../src/domain/locale.ts';
import { fileAddress, wayToRoot } from '../../src/domain/offline/edition-address.ts';
import { folder as en } from '../../src/i18n/en/folder.ts';
import { folder as sv } from '../../src/i18n/sv/folder.ts';
import { keepParts } from './edition-parts.ts';
import { relativeStyles } from './styles.ts';
import { rewriteTags, type Tag } from './tags.ts';

/** What a page must be told about the folder it goes into. */
export interface Folder {
  base: string;
  /** Where the site is published, without path: what is left out leads there. */
  siteUrl: string;
  /** Whether a file of the build is in the folder. */
  has: (file: string) => boolean;
  /** Whether it is in the build at all. */
  isBuilt: (file: string) => boolean;
}

const texts = { en, sv };

/** Links in a head that a page from a folder cannot use, or would complain about. */
const uselessLinks = ['preload', 'modulepreload', 'manifest', 'apple-touch-icon'];

/**
 * A page as it stands in the folder: addresses relative, one classic script in place of the modules, nothing that a
 * browser refuses from a file.
 *
 * @param file Where it lies: `en/guides/x/index.html`.
 */
export function portablePage(html: string, file: string, folder: Folder): string {
  const root = wayToRoot(file);
  const toRelative = (address: string) => relativeAddress(address, root, folder);
  const entries: string[] = [];
  const sums = new Map<string, string>();
  let language: string | undefined;

  const rewritten = rewriteTags(keepParts(html, 'portable'), (tag, content) => {
    const { name, attributes } = tag;
    if (name === 'html') {
      language = attributes.get('lang');
      attributes.set('data-root', root);
      return { content };
    }
    if (name === 'script') return portableScript(tag, content, entries);
    if (name === 'style') {
      const styles = relativeStyles(content, toRelative, file);
      sums.set(policySum(content), policySum(styles));
      return { content: styles };
    }
    if (name === 'link' && isUseless(tag, toRelative)) return undefined;
    for (const [key, value] of attributes) {
      if (value === undefined || key === 'data-base') continue;
      const relative = relativeValue(tag, key, value, toRelative);
      if (relative !== value && name !== 'a' && /^https?:/.test(relative)) {
        throw new Error(
          `${file}: <${name} ${key}="${value}"> asks for a file that the portable edition leaves out.`,
        );
      }
      attributes.set(key, relative);
    }
    return { content };
  });

  const run = entries.length > 0 ? ` data-run="${entries.join(' ')}"` : '';
  const early = rewritten.includes('<search-page')
    ? searchScripts(language)
        .map((name) => `<link rel="preload" as="script" href="${root}portable/${name}">`)
        .join('')
    : '';
  const withSums = [...sums].reduce((page, [before, after]) => page.replaceAll(before, after), rewritten);
  return withSums
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${root}portable/portable.css">${early}<script defer src="${root}portable/app.js"${run}></script></head>`,
    )
    .replace(/<body[^>]*>/, (body) => body + brokenNotices(language, file));
}

/** Who opens the page of results is about to search: its scripts are on their way before anything asks for them. */
function searchScripts(language: string | undefined): string[] {
  return ['search.js', `search-${language}.js`];
}

/** Modules become parts of the one script; the script that runs before the paint would read the wrong store. */
function portableScript(tag: Tag, content: string, entries: string[]): { content: string } | undefined {
  const source = tag.attributes.get('src');
  if (source === undefined) return { content };
  if (tag.attributes.get('type') === 'module') entries.push(source.split('/').at(-1) ?? '');
  else if (!source.includes('before-paint')) {
    throw new Error(
      `The portable edition does not know the script ${source}. Make it a module of the page’s entry.`,
    );
  }
  return undefined;
}

function isUseless({ attributes }: Tag, toRelative: (address: string) => string | undefined): boolean {
  const rel = attributes.get('rel') ?? '';
  if (uselessLinks.includes(rel)) return true;
  // The feed is left out; twins and the canonical address stay absolute.
  const target = toRelative(attributes.get('href') ?? '');
  return rel === 'alternate' && target !== undefined;
}

function relativeValue(
  tag: Tag,
  key: string,
  value: string,
  toRelative: (address: string) => string | undefined,
): string {
  if (key === 'srcset') {
    return value
      .split(/,\s*/)
      .map((part) => {
        const [address = '', ...size] = part.trim().split(/\s+/);
        return [toRelative(address) ?? address, ...size].join(' ');
      })
      .join(', ');
  }
  if (tag.name === 'meta' && tag.attributes.get('http-equiv') === 'refresh') {
    return value.replace(
      /(url=)(.*)$/i,
      (_, word: string, address: string) => word + (toRelative(address) ?? address),
    );
  }
  return toRelative(value) ?? value;
}

/**
 * @returns `undefined` for what is no address of ours. Any attribute may hold one: what elements follow by script stands in
 *   the page too.
 */
function relativeAddress(
  value: string,
  root: string,
  { base, siteUrl, has, isBuilt }: Folder,
): string | undefined {
  if (!/^\/(?!\/)[^\s]*$/.test(value) && value !== '/') return undefined;
  const address = withoutBase(base, value);
  if (address === undefined) return undefined;
  const file = decodeURIComponent(fileAddress('', address).replace(/[?#].*$/s, ''));
  if (has(file)) return fileAddress(root, address);
  return isBuilt(file) ? siteUrl + value : undefined;
}

/** As a Content-Security-Policy writes it. */
function policySum(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Seen when the rest of the folder is not there: opened inside the zip, or half unpacked. */
function brokenNotices(language: string | undefined, file: string): string {
  // At the top stand pages in all languages.
  const isOne = isLocale(language) && file.startsWith(`${language}/`);
  return (isOne ? [language] : locales)
    .map((locale) => `<p class="broken-folder" lang="${locale}">${texts[locale].brokenFolder}</p>`)
    .join('');
}
