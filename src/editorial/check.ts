import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckResult {
  /** Stop the build. */
  errors: Problem[];
  /** Are printed, and stop nothing. */
  warnings: Problem[];
}

/** Runs every rule over the content: all problems at once, not only the first. */
export function checkContent(content: Content): CheckResult {
  const found = (isWarning: boolean) =>
    rules.filter((rule) => (rule.isWarning ?? false) === isWarning).flatMap((rule) => runRule(rule, content));
  return { errors: found(false), warnings: found(true) };
}

/** What one rule finds. */
export function runRule(rule: Rule, content: Content): Problem[] {
  return rule.check(content).map((finding) => ({ rule: rule.id, ...finding }));
}
