import { forServers } from '../built-site/for-servers.ts';

/** Which files of the build do not go into the folder. */
const leftOut = [
  ...forServers,
  // A folder is not installed.
  /\.webmanifest$/,
  /^icons\//,
  // What a server shows for an address that is not there.
  /^404\.html$/,
  // Go into classic scripts: a browser opens neither modules nor the search's files from a folder.
  /^assets\/.*\.js$/,
  /^pagefind\//,
];

export function isInFolder(file: string): boolean {
  return !leftOut.some((pattern) => pattern.test(file));
}
