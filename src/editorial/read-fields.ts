/** Reads fields out of YAML so that what is wrong with them can be said with the line. */
import { isMap, isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'astro/zod';
import type { Entry, Path } from './content.ts';
import type { Finding } from './problem.ts';

/**
 * @param file From the project's root.
 * @param source The whole file.
 * @param yaml The part of it that is YAML: the file itself or its front matter.
 * @param firstLine The file's line on which that part begins.
 */
export function readFields<T>(
  id: string,
  file: string,
  source: string,
  schema: z.ZodType<T>,
  yaml: string = source,
  firstLine = 1,
): Entry<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));

  const [error] = document.errors;
  if (error) {
    return {
      id,
      file,
      source,
      raw: undefined,
      data: undefined,
      findings: [unreadable(error, file, yaml, lineAt)],
      lineOf,
    };
  }
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  const findings = result.success
    ? []
    : result.error.issues.map((issue): Finding => {
        const key = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
        const finding = { file, line: lineOf(key), message: inOurWords(issue, raw) };
        return /[\s,]/.test(String(key.at(-1))) ? { ...finding, fix: commaFix } : finding;
      });
  return { id, file, source, raw, data: result.success ? result.data : undefined, findings, lineOf };
}

/** Where the value at a path begins; where the nearest thing around it does when there is no such value. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isNode(item.key) && item.key.toJSON() === key);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** What the YAML reader could not make sense of. Its own words are for programmers; almost always it is one of these. */
function unreadable(
  error: YAMLError,
  file: string,
  yaml: string,
  lineAt: (offset: number) => number,
): Finding {
  const line = lineAt(error.pos[0]);
  const text =
    yaml
      .slice(yaml.lastIndexOf('\n', error.pos[0] - 1) + 1)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  if (/\t/.test(text)) {
    return {
      file,
      line,
      message: 'The line begins with a tab.',
      fix: 'Use blanks, two for each step to the right.',
    };
  }
  if (error.code === 'DUPLICATE_KEY') {
    return {
      file,
      line,
      message: `“${text}” names a field that stands above already.`,
      fix: 'Keep one of the two.',
    };
  }
  return {
    file,
    line,
    message: `The fields cannot be read from here on: “${text}”.`,
    fix: 'Put a text that holds a colon or begins with a quotation mark into quotation marks, or write it below `>-`; check that each line begins as far to the right as its neighbors.',
  };
}

/** `{ en: Yoga, gym and fitness }` is two fields to the YAML reader. */
const commaFix =
  'If it belongs to the text before it, put that text in quotation marks: a comma between { and } begins a new field.';

type Issue = z.core.$ZodIssue;

/** The schema's own message; where it has none, the library's is for programmers and is replaced. */
function inOurWords(issue: Issue, raw: unknown): string {
  const name = issue.path.filter((part) => typeof part === 'string').join('.');
  const value = issue.path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | null | undefined)?.[part],
    raw,
  );
  const shown =
    value === undefined ? 'missing' : `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;
  // The schemas say "Add …" to what is missing, and know no other sentence for what is there but of the wrong kind.
  const [, field, hint] =
    value === undefined || value === null ? [] : (/^Add `([^`]+)`: (.+)$/s.exec(issue.message) ?? []);
  if (field !== undefined && hint !== undefined) return `\`${field}\` is ${shown}. Write ${hint}`;
  if (!/^(?:Invalid|Too |Unrecognized|Expected)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `\`${name}\` is ${shown}. Write ${expectations[issue.expected] ?? 'it as in another file of this kind'}.`;
    case 'too_small':
      return `\`${name}\` is ${shown}. Write ${String(issue.minimum)} or more.`;
    case 'too_big':
      return `\`${name}\` is ${shown}. Write ${String(issue.maximum)} or less.`;
    default:
      return `\`${name}\` is ${shown}. Write it as in another file of this kind.`;
  }
}

const expectations: Partial<Record<string, string>> = {
  string: 'a text; put it in quotation marks if it is a number or a date',
  number: 'a number, without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [first, second]',
  object: 'its fields below it, each on a line of its own',
};
