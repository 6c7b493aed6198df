import type { Locale } from './locale.ts';

/**
 * Every address of the site in one place.
 *
 * All functions give an address from the site's root, with a slash at both ends and without the base path;
 * `withBase` adds the base. Source: the table "Addresses" of the product description.
 */
const folders = {
  guides: { en: 'guides', sv: 'guider' },
  topics: { en: 'topics', sv: 'amnen' },
  checklists: { en: 'checklists', sv: 'checklistor' },
  documents: { en: 'documents', sv: 'dokument' },
  glossary: { en: 'glossary', sv: 'ordlista' },
  'a-z': { en: 'a-z', sv: 'a-o' },
  sources: { en: 'sources', sv: 'kallor' },
  changes: { en: 'changes', sv: 'andringar' },
  search: { en: 'search', sv: 'sok' },
  menu: { en: 'menu', sv: 'meny' },
  device: { en: 'device', sv: 'enheten' },
  mentors: { en: 'mentors', sv: 'mentorer' },
  offline: { en: 'offline', sv: 'offline' },
  about: { en: 'about', sv: 'om' },
  accessibility: { en: 'accessibility', sv: 'tillganglighet' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page there is one of in each language. */
export type PageKey = keyof typeof folders;

/** What has a page of its own under a folder: the folder's name says which kind. */
export type PageKind = 'guides' | 'topics' | 'checklists' | 'documents';

export const pageKeys = Object.keys(folders) as PageKey[];

/** The front page in a language. */
export function homeAddress(locale: Locale): string {
  return `/${locale}/`;
}

export function pageAddress(page: PageKey, locale: Locale): string {
  return `/${locale}/${folders[page][locale]}/`;
}

/** @param slug The natural-language name in the address, as the content has it in this language. */
export function slugAddress(kind: PageKind, slug: string, locale: Locale): string {
  return `${pageAddress(kind, locale)}${slug}/`;
}

/** Where the printable book of a topic lies; without a slug, the book of the whole site. */
export function bookAddress(locale: Locale, topicSlug?: string): string {
  const folder = { en: 'print', sv: 'skriv-ut' }[locale];
  return topicSlug === undefined
    ? `/${locale}/${folder}/`
    : `${slugAddress('topics', topicSlug, locale)}${folder}/`;
}

/**
 * The language-neutral short link of a thing: `photo-release`, `photo-release#law`, `glossary#token`.
 *
 * @param id An id, with a `#part` carried along.
 */
export function goAddress(id: string): string {
  const [page, part] = id.split('#');
  return `/go/${page}/${part === undefined ? '' : `#${part}`}`;
}

/** The machine-readable form of a checklist. */
export function checklistDataAddress(id: string): string {
  return `/checklists/${id}.json`;
}

/** What the machine-readable checklists look like, as a JSON Schema. */
export const checklistSchemaAddress = '/checklists/schema.json';

/** The picture that a shared link shows; `site` is the one for the site as a whole. */
export function cardAddress(id: string, locale: Locale): string {
  return `/cards/${locale}/${id}.png`;
}

/** The feed of what has changed. */
export function feedAddress(locale: Locale): string {
  return `/${locale}/changes.xml`;
}

/** What the device is told when someone puts the site on its home screen. */
export function manifestAddress(locale: Locale): string {
  return `/${locale}/manifest.webmanifest`;
}

/** Icons made at the build, by the length of their side. */
export const iconFiles = ['180', '192', '512', 'maskable-512'] as const;
export type IconFile = (typeof iconFiles)[number];

export function iconAddress(file: IconFile): string {
  return `/icons/${file}.png`;
}

/**
 * @param base The base path the site is published under; begins and ends with a slash.
 * @param address From the root, as the functions above give it.
 */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

/** The other way round: the address without the base, or `undefined` when it lies outside the site. */
export function withoutBase(base: string, address: string): string | undefined {
  const prefix = base.replace(/\/$/, '');
  return address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : undefined;
}
