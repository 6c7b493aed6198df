/** Names the portable edition that the build has made: `npm run portable`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inMegabytes } from '../src/domain/offline/size.ts';

const name = readdirSync('dist').find((file) => /^safe-hands-.*\.zip$/.test(file));
if (!name) {
  console.error('There is no portable edition in dist/. Run `npm run portable`, which builds it.');
  process.exit(1);
}
const zip = readFileSync(`dist/${name}`);
console.log(`\ndist/${name}, ${inMegabytes(zip.length, 'en')}`);
console.log(`SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
console.log('Unpack it anywhere and open index.html with a double-click.');
