import type { AstroIntegration } from 'astro';
import { publisher } from '../src/domain/publisher.ts';

/** Says once, when a build begins, what stands in for each of the publisher's settings that is not set. */
export function publisherSettings(): AstroIntegration {
  return {
    name: 'safe-hands:publisher',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const standIn of publisher(process.env).standIns) logger.info(standIn);
      },
    },
  };
}
