/** Stops the build when the content breaks a rule, and says so while an editor works. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../src/editorial/check.ts';
import { checkDate } from '../src/editorial/check-date.ts';
import { countProblems, printProblems, type Problem } from '../src/editorial/problem.ts';
import { readContent } from '../src/editorial/read-content.ts';

/** Editors save several files in a row. */
const quietMs = 300;

/**
 * Runs before Astro loads the content, which would stop at the first wrong field and not say what the rules find.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const errors = report(root, logger);
        if (errors.length === 0) return;
        throw new ContentError(
          `The content has ${countProblems(errors)}, listed above. Correct them and build again.`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        report(root, logger);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.replaceAll('\\', '/').includes('/src/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(root, logger), quietMs);
        });
      },
    },
  };
}

/** What an editor reads; where in our code it was thrown does not concern them. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
}

/** Prints what the check finds. @returns What stops a build. */
function report(root: string, logger: AstroIntegrationLogger): Problem[] {
  const { errors, warnings } = checkContent(readContent(root, checkDate(process.env, new Date())));
  if (warnings.length > 0)
    logger.warn(`${countProblems(warnings)} to look at\n\n${printProblems(warnings)}\n`);
  if (errors.length > 0) logger.error(`${countProblems(errors)}\n\n${printProblems(errors)}\n`);
  else logger.info('The content keeps every rule.');
  return errors;
}
