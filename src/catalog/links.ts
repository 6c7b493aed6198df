import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pageAddress } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import { findChecklist } from './checklists.ts';
import { findDocument } from './documents.ts';
import { findGuide } from './guides.ts';
import { getTerm } from './glossary.ts';

/** What an author may link to: `guide:card-on-file`, with a `#section` if wanted. */
const linkKinds = ['guide', 'checklist', 'document', 'term'] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface ContentLink {
  kind: LinkKind;
  id: string;
  /** With the leading `#`, or empty. */
  fragment: string;
}

/** @returns `undefined` for an ordinary address, such as one that begins with https: or #. */
export function parseContentLink(href: string): ContentLink | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)(#[a-z0-9-]+)?$/.exec(href);
  const kind = linkKinds.find((candidate) => candidate === match?.[1]);
  return kind && match ? { kind, id: match[2] ?? '', fragment: match[3] ?? '' } : undefined;
}

/**
 * Where a link leads in a language.
 *
 * @returns The address without base, or `undefined` when the thing is planned but not written: then it is plain text.
 * @throws A sentence for the editor when the id is neither written nor planned.
 */
export async function resolveContentLink(link: ContentLink, locale: Locale): Promise<string | undefined> {
  const { kind, id, fragment } = link;
  const address = await addressOf(kind, id, locale);
  if (address !== undefined) return kind === 'term' ? address : `${address}${fragment}`;
  if (isPlanned(id)) return undefined;
  throw new Error(
    `A text links to “${kind}:${id}”, but there is no ${kind} with that id. Correct it, or write it.`,
  );
}

async function addressOf(kind: LinkKind, id: string, locale: Locale): Promise<string | undefined> {
  switch (kind) {
    case 'guide':
      return (await findGuide(id, locale))?.address;
    case 'checklist':
      return (await findChecklist(id))?.address[locale];
    case 'document':
      return (await findDocument(id))?.address[locale];
    case 'term':
      return `${pageAddress('glossary', locale)}#${(await getTerm(id)).id}`;
  }
}

/** Ids of guides, checklists and documents that nobody has written yet: `planned.yaml`. */
export function isPlanned(id: string): boolean {
  const file = 'src/content/planned.yaml';
  if (!existsSync(file)) return false;
  const planned = parse(readFileSync(file, 'utf8')) as Record<string, string[] | null>;
  return Object.values(planned).some((ids) => ids?.includes(id));
}
