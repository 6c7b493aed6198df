/** One thing an editor has to put right, or ought to look at. */
export interface Problem {
  /** The rule's name: its file under `rules/`, its heading in CONTRIBUTING.md. */
  rule: string;
  /** From the project's root, such as `src/content/guides/photo-release/sv.mdx`. */
  file: string;
  /** From 1. */
  line: number;
  /** What is there. A whole sentence, in words an editor uses. */
  message: string;
  /** What to type instead. */
  fix?: string;
}

/** What a rule finds; the rule's name is added by whoever runs it. */
export type Finding = Omit<Problem, 'rule'>;

/**
 * All problems as text, by file and line, each with where, what is there, what to type and where the rule is explained.
 *
 * @returns The lines, or an empty text when there are no problems.
 */
export function printProblems(problems: readonly Problem[]): string {
  return sorted(problems).map(printProblem).join('\n\n');
}

/** "1 problem in 1 file", "12 problems in 5 files". */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${plural(problems.length, 'problem')} in ${plural(files, 'file')}`;
}

function printProblem({ rule, file, line, message, fix }: Problem): string {
  return [
    `${file}:${line}`,
    `  ${message}`,
    ...(fix ? [`  ${fix}`] : []),
    `  Why: CONTRIBUTING.md#${rule}`,
  ].join('\n');
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
