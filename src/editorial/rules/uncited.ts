import { isLocale, locales, type Locale } from '../../domain/locale.ts';
import { findClaim, type Claim } from '../claims.ts';
import { guideTexts, type Content, type Entry, type Path } from '../content.ts';
import { asRead, type MdxBlock } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { beginning } from '../words.ts';

/** What is said about law, amounts and deadlines carries the fact that supports it. */
export const uncited: Rule = {
  id: 'uncited',
  check: (content) => [
    ...locales.flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body }) => inBlocks(file, body.blocks, locale)),
    ),
    ...inYaml(content),
  ],
};

function inBlocks(file: string, blocks: readonly MdxBlock[], locale: Locale): Finding[] {
  return blocks.flatMap((block, index): Finding[] => {
    // A phrase to say and a question to a mentor claim nothing of ours.
    if (block.within === 'Say' || block.within === 'AskMentor') return [];
    if (block.cites.length > 0 || leadIn(blocks, index)?.cites.length) return [];
    const claim = findClaim(withoutLinks(block.written), locale, block.region !== undefined);
    return claim ? [finding(file, block.line, claim, 'Write <Cite fact="…" /> after the sentence')] : [];
  });
}

/** Items of checklists, terms and the parts of documents: `cites` stands beside the text or around it. */
function inYaml({ checklists, terms, documents }: Content): Finding[] {
  return [...checklists, ...terms, ...documents].flatMap((entry) => inFields(entry, entry.raw, []));
}

function inFields(entry: Entry<unknown>, value: unknown, path: Path): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('cites' in value && Array.isArray(value.cites) && value.cites.length > 0) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    // What people type and what an owner might fill in is not ours to prove; an answer points to the text below it.
    if (['keywords', 'also', 'misspelled', 'examples', 'title', 'term', 'answer'].includes(key)) return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string' || !isLocale(key)) return inFields(entry, inner, here);
    const claim = findClaim(withoutLinks(inner), key);
    return claim ? [finding(entry.file, entry.lineOf(here), claim, 'Write `cites: […]` beside it')] : [];
  });
}

function finding(file: string, line: number, { sign, sentence }: Claim, fix: string): Finding {
  return {
    file,
    line,
    message: `“${sign}” needs a source: “${beginning(sentence, 80)}”`,
    fix: `${fix}, with the fact that says so. If there is none, leave the statement out.`,
  };
}

/** The paragraph that introduces a list: its source stands for the points. */
function leadIn(blocks: readonly MdxBlock[], index: number): MdxBlock | undefined {
  const block = blocks[index];
  if (block?.kind !== 'point') return undefined;
  const before = blocks.slice(0, index).findLast(({ kind }) => kind === 'paragraph');
  return before?.section === block.section && before?.region === block.region && before?.text.endsWith(':')
    ? before
    : undefined;
}

/** The words of a link are the name of what it leads to. */
function withoutLinks(written: string): string {
  return asRead(written.replace(/\[[^\]]*\]\([^)]*\)/g, '·'));
}
