/**
 * `npm run content:ids`: notes what has been published under an id, so that the check can say when one vanishes.
 * Run it when new content goes out. It only adds; an id that is really given up is taken out by hand.
 */
import { writeFileSync } from 'node:fs';
import { checkDate } from '../src/editorial/check-date.ts';
import { currentIds, mergeIds } from '../src/editorial/published-ids.ts';
import { publishedIdsFile, readContent } from '../src/editorial/read-content.ts';

const content = readContent(process.cwd(), checkDate(process.env, new Date()));
const merged = mergeIds(content.published, currentIds(content));
writeFileSync(publishedIdsFile, `${JSON.stringify(merged, undefined, 2)}\n`);
console.log(`${publishedIdsFile} is up to date.`);
