import type { TextEntry } from '../content.ts';
import type { MdxBlock, MdxTag } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * Both languages have the same steps, region parts, phrases, source marks, terms, checklists and documents.
 *
 * Compared section by section, so that the message leads to the place; order counts, since it shows what belongs where.
 */
export const sameParts: Rule = {
  id: 'same-parts',
  check: (content) =>
    [...content.guides, ...content.pages].flatMap(({ texts: { en, sv } }) =>
      en && sv && haveSameSections(en, sv) ? compared.flatMap((part) => differences(en, sv, part)) : [],
    ),
};

/** Otherwise there is nothing to compare: `same-sections` has said so. */
function haveSameSections(en: TextEntry<unknown>, sv: TextEntry<unknown>): boolean {
  const ids = ({ body }: TextEntry<unknown>) => body.sections.map(({ id }) => id).join(' ');
  return ids(en) === ids(sv);
}

interface Part {
  /** As it is called in the message. */
  name: string;
  tag?: (tag: MdxTag) => string | undefined;
  block?: (block: MdxBlock) => string | undefined;
}

const compared: readonly Part[] = [
  {
    name: 'steps',
    block: ({ within, kind, region }) =>
      within === 'Steps' && kind === 'point'
        ? `a step${region ? ` in <Region in="${region}">` : ''}`
        : undefined,
  },
  {
    name: 'region parts',
    tag: ({ name, kind, written }) => (name === 'Region' && kind === 'open' ? written : undefined),
  },
  {
    name: 'phrases',
    tag: ({ name, kind, written }) => (name === 'Say' && kind === 'open' ? written : undefined),
  },
  { name: 'source marks', tag: ({ name, attributes }) => (name === 'Cite' ? attributes['fact'] : undefined) },
  {
    name: 'terms',
    tag: ({ name, kind, attributes }) => (name === 'Term' && kind === 'open' ? attributes['id'] : undefined),
  },
  {
    name: 'checklists',
    tag: ({ name, attributes }) =>
      name === 'Checklist' ? [attributes['id'], attributes['items']].filter(Boolean).join(': ') : undefined,
  },
  { name: 'documents', tag: ({ name, attributes }) => (name === 'Document' ? attributes['id'] : undefined) },
];

interface Found {
  line: number;
  value: string;
}

function differences(en: TextEntry<unknown>, sv: TextEntry<unknown>, part: Part): Finding[] {
  return sv.body.sections.flatMap((section): Finding[] => {
    const expected = found(en, section.id, part);
    const actual = found(sv, section.id, part);
    if (!expected || !actual || listed(expected) === listed(actual)) return [];
    const index = actual.findIndex(({ value }, place) => value !== expected[place]?.value);
    return [
      {
        file: sv.file,
        line: actual[index]?.line ?? section.line,
        message: `The ${part.name} in {#${section.id ?? ''}} are not the same as in en.mdx. English has ${listed(expected)}; Swedish has ${listed(actual)}.`,
        fix: 'Make both languages the same, in the same order.',
      },
    ];
  });
}

/** What a section has of a part, or `undefined` when the text has no such section. */
function found(
  { body }: TextEntry<unknown>,
  sectionId: string | undefined,
  { tag, block }: Part,
): Found[] | undefined {
  const index = body.sections.findIndex(({ id }) => id === sectionId);
  if (index === -1) return undefined;
  const from = body.sections[index]?.line ?? 0;
  const to = body.sections[index + 1]?.line ?? Infinity;
  const pick = <T extends { line: number }>(
    things: readonly T[],
    value: ((thing: T) => string | undefined) | undefined,
  ) =>
    things.flatMap((thing): Found[] => {
      const text = thing.line >= from && thing.line < to ? value?.(thing) : undefined;
      return text === undefined ? [] : [{ line: thing.line, value: text }];
    });
  return [...pick(body.tags, tag), ...pick(body.blocks, block)];
}

/** "a, b"; a run of equal ones as "5 × a step". */
function listed(things: readonly Found[]): string {
  if (things.length === 0) return 'none';
  const runs: { value: string; count: number }[] = [];
  for (const { value } of things) {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count === 1 ? value : `${count} × ${value}`)).join(', ');
}
