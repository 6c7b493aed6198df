import { allTexts, allYaml, type Entry, type Path } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Links to our own pages go by id, so that they land in the reader's language and survive a new address. */
export const barePath: Rule = {
  id: 'bare-path',
  check: (content) => [
    ...allTexts(content).flatMap(({ file, body }) =>
      body.links.flatMap(({ href, line }) => wrongLink(href, file, line)),
    ),
    ...allYaml(content).flatMap((entry) => inFields(entry, entry.raw, [])),
  ],
};

const kinds = ['guide', 'checklist', 'document', 'term'];

function wrongLink(href: string, file: string, line: number): Finding[] {
  if (/^(?:https:|mailto:|#)/.test(href) || kinds.includes(href.split(':', 1)[0] ?? '')) return [];
  const id = href.split(/[/#]/).filter(Boolean).at(-1) ?? 'photo-release';
  return [
    {
      file,
      line,
      message: `The link leads to “${href}”.`,
      fix: href.includes(':')
        ? `Write one of: ${kinds.map((kind) => `${kind}:…`).join(', ')}, or an address that begins with https://.`
        : `Link by id: guide:${id}, checklist:…, document:… or term:…`,
    },
  ];
}

function inFields(entry: Entry<unknown>, value: unknown, path: Path): Finding[] {
  if (typeof value === 'string') {
    return Array.from(value.matchAll(/\]\(([^)\s]*)\)/g)).flatMap(([, href = '']) =>
      wrongLink(href, entry.file, entry.lineOf(path)),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inFields(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
