/** `npm run content:check`: what the build would say about the content, in a second instead of a build. */
import { checkContent } from '../src/editorial/check.ts';
import { checkDate } from '../src/editorial/check-date.ts';
import { countProblems, printProblems } from '../src/editorial/problem.ts';
import { readContent } from '../src/editorial/read-content.ts';

const { errors, warnings } = checkContent(readContent(process.cwd(), checkDate(process.env, new Date())));

if (warnings.length > 0)
  console.log(`${printProblems(warnings)}\n\n${countProblems(warnings)} to look at.\n`);
if (errors.length > 0) {
  console.log(`${printProblems(errors)}\n\n${countProblems(errors)}.`);
  process.exitCode = 1;
} else {
  console.log('The content keeps every rule.');
}
