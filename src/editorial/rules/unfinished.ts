import { allEntries } from '../content.ts';
import type { Rule } from '../rule.ts';
import { toWrite } from '../unfinished.ts';

/** Nothing is left that says what is to be written there. */
export const unfinished: Rule = {
  id: 'unfinished',
  check: (content) =>
    allEntries(content).flatMap(({ file, source }) =>
      source.split('\n').flatMap((text, index) => {
        const start = text.indexOf(toWrite);
        if (start === -1) return [];
        const instruction = text
          .slice(start + toWrite.length)
          .replace(/["*]+|\{#[^}]*\}$/g, '')
          .trim();
        return {
          file,
          line: index + 1,
          message: `Still to write: ${instruction}`,
          fix: `Put your text in place of “${toWrite} …”.`,
        };
      }),
    ),
};
