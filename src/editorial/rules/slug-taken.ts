import { locales, type Locale } from '../../domain/locale.ts';
import type { Content, Entry, Path, TextFolder } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** No two pages of a kind have, or ever had, the same name in their address. */
export const slugTaken: Rule = {
  id: 'slug-taken',
  check: (content) =>
    locales.flatMap((locale) =>
      addresses(content, locale).flatMap((slugs) => {
        const owners = new Map<string, Slug>();
        // Slugs in use first: a former one that is in use again is the one to go.
        return slugs
          .sort((a, b) => Number(a.isFormer) - Number(b.isFormer))
          .flatMap((slug): Finding[] => {
            const owner = owners.get(slug.slug);
            owners.set(slug.slug, owner ?? slug);
            if (!owner) return [];
            return [
              {
                file: slug.file,
                line: slug.line,
                message: `The address “${slug.slug}” is taken by ${owner.file}${owner.isFormer ? ', which had it before' : ''}.`,
                fix: slug.isFormer ? 'Take it out of `former-slugs`.' : 'Choose another `slug`.',
              },
            ];
          });
      }),
    ),
};

interface Slug {
  slug: string;
  file: string;
  line: number;
  isFormer: boolean;
}

/** The slugs in a language, a list for each kind of page. */
function addresses(content: Content, locale: Locale): Slug[][] {
  const ofTexts = (folders: readonly TextFolder<unknown>[]) =>
    folders.flatMap(({ texts }) => (texts[locale] ? slugsOf(texts[locale], ['slug'], ['former-slugs']) : []));
  const ofFiles = (entries: readonly Entry<unknown>[]) =>
    entries.flatMap((entry) => slugsOf(entry, ['slug', locale], ['former-slugs', locale]));
  return [
    ofTexts(content.guides),
    ofFiles(content.checklists),
    ofFiles(content.documents),
    ofFiles(content.topics),
  ];
}

function slugsOf(entry: Entry<unknown>, now: Path, before: Path): Slug[] {
  const at = (path: Path) =>
    path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
      entry.raw,
    );
  const slug = at(now);
  const former = at(before);
  return [
    ...(typeof slug === 'string'
      ? [{ slug, file: entry.file, line: entry.lineOf(now), isFormer: false }]
      : []),
    ...(Array.isArray(former) ? former : []).flatMap((old: unknown, index) =>
      typeof old === 'string'
        ? { slug: old, file: entry.file, line: entry.lineOf([...before, index]), isFormer: true }
        : [],
    ),
  ];
}
