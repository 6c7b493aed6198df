/** What can be read off the source text of a guide without drawing it. */
import type { Region } from './region.ts';

/** Facts the text cites, in order of first mention. */
export function citedFacts(source: string): string[] {
  return unique(source.matchAll(/<Cite\s+fact="([^"]+)"/g));
}

/** Terms the text explains, in order of first mention. */
export function explainedTerms(source: string): string[] {
  return unique(source.matchAll(/<Term\s+id="([^"]+)"/g));
}

/** Section ids and headings, in order. */
export function sectionHeadings(source: string): { id: string; heading: string }[] {
  return Array.from(source.matchAll(/^##\s+(.+?)\s*\{#([^}]+)\}\s*$/gm), ([, heading = '', id = '']) => ({
    id,
    heading,
  }));
}

/**
 * The words as one region sees them: without front matter, headings, tags and the other region's parts.
 *
 * @param region Which region's parts to keep; `undefined` keeps both.
 */
export function readableText(source: string, region?: Region): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<Region in="(us|se)">([\s\S]*?)<\/Region>/g, (_, part: string, text: string) =>
      region === undefined || part === region ? text : '',
    )
    .replace(/^#+ .*$/gm, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([a-z]+:[^)]*\)/g, '$1')
    .replace(/\*\*|\*/g, '');
}

/** Letters and digits in a row, with what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function unique(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set(Array.from(matches, (match) => match[1] ?? ''))];
}
