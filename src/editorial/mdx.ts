/** Reads the text of an MDX file into what the rules ask about: sections, paragraphs, tags and links, with their lines. */
import { isRegion, type Region } from '../domain/region.ts';

/** A word of ours in the text, such as `<Cite fact="us-pay-03" />`. */
export interface MdxTag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: Readonly<Record<string, string>>;
  /** As it is written. */
  written: string;
  line: number;
  region: Region | undefined;
}

export interface MdxSection {
  /** How many # it begins with. */
  level: number;
  heading: string;
  id: string | undefined;
  line: number;
}

export interface MdxLink {
  href: string;
  text: string;
  line: number;
}

/** A paragraph or one point of a list. */
export interface MdxBlock {
  kind: 'paragraph' | 'point';
  /** As it is written, on one line. */
  written: string;
  /** As it is read: without tags, link addresses and emphasis. */
  text: string;
  line: number;
  /** The section's id. */
  section: string | undefined;
  region: Region | undefined;
  /** What it stands in. */
  within: 'Steps' | 'Say' | 'AskMentor' | undefined;
  cites: readonly string[];
}

export interface MdxBody {
  /** The text without the front matter. */
  source: string;
  /** The file's line on which `source` begins. */
  firstLine: number;
  tags: readonly MdxTag[];
  sections: readonly MdxSection[];
  links: readonly MdxLink[];
  blocks: readonly MdxBlock[];
}

export const tagPattern = /<(\/?)([A-Za-z][\w.-]*)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*?)?)(\/?)>/g;
const attributePattern = /([\w-]+)\s*=\s*"([^"]*)"/g;
const headingPattern = /^(#{1,6})\s+(.*?)(?:\s*\{#([^}]*)\})?\s*$/;

/**
 * @param source The text after the front matter.
 * @param firstLine The file's line on which it begins.
 */
export function readMdx(source: string, firstLine: number): MdxBody {
  const lines = withoutCode(source).split('\n');
  const tags: MdxTag[] = [];
  const sections: MdxSection[] = [];
  const links: MdxLink[] = [];
  const drafts: { block: Omit<MdxBlock, 'text' | 'cites'>; lines: string[] }[] = [];
  let region: Region | undefined;
  let within: MdxBlock['within'];
  let isBlockOpen = false;

  lines.forEach((text, index) => {
    const line = firstLine + index;
    for (const tag of tagsOf(text, line)) {
      if (tag.name === 'Region' && tag.kind === 'open')
        region = isRegion(tag.attributes['in']) ? tag.attributes['in'] : undefined;
      tags.push({ ...tag, region });
      if (tag.name === 'Region' && tag.kind === 'close') region = undefined;
      if (tag.name === 'Steps' || tag.name === 'Say' || tag.name === 'AskMentor') {
        within = tag.kind === 'open' ? tag.name : undefined;
      }
    }
    for (const [, label = '', href = ''] of text.matchAll(/\[([^\]]*)\]\(([^)\s]*)\)/g))
      links.push({ href, text: label, line });

    const heading = headingPattern.exec(text);
    const words = text.replace(/<\/?(?:Region|Steps|Say|AskMentor|Checklist|Document)\b[^>]*>/g, '').trim();
    if (heading) {
      sections.push({ level: heading[1]?.length ?? 0, heading: heading[2] ?? '', id: heading[3], line });
      isBlockOpen = false;
    } else if (words === '') {
      isBlockOpen = false;
    } else {
      const point = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(words)?.[1];
      if (point !== undefined || !isBlockOpen) {
        drafts.push({
          block: {
            kind: point === undefined ? 'paragraph' : 'point',
            written: '',
            line,
            section: sections.at(-1)?.id,
            region,
            within,
          },
          lines: [],
        });
      }
      drafts.at(-1)?.lines.push(point ?? words);
      isBlockOpen = true;
    }
  });

  const blocks = drafts.map(({ block, lines }): MdxBlock => {
    const written = lines.join(' ');
    return {
      ...block,
      written,
      text: asRead(written),
      cites: Array.from(written.matchAll(/<Cite\s+fact="([^"]+)"/g), ([, fact = '']) => fact),
    };
  });
  return { source, firstLine, tags, sections, links, blocks };
}

/** A text as it is read: without tags, link addresses and emphasis. */
export function asRead(written: string): string {
  return written
    .replace(tagPattern, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|`/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,:;?!])/g, '$1')
    .trim();
}

/** What stands between backticks is shown as it is: blanks in its place, so that lines keep their numbers. */
export function withoutCode(source: string): string {
  return source.replace(/`[^`\n]*`/g, (code) => '·'.repeat(code.length));
}

function tagsOf(text: string, line: number): Omit<MdxTag, 'region'>[] {
  return Array.from(text.matchAll(tagPattern), ([written, slash, name = '', attributes = '', alone]) => ({
    name,
    kind: slash ? 'close' : alone ? 'alone' : 'open',
    attributes: Object.fromEntries(
      Array.from(attributes.matchAll(attributePattern), ([, key, value]) => [key, value]),
    ),
    written,
    line,
  }));
}
