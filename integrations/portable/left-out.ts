/** Which files of the build do not go into the folder: what only a server, a search engine or a feed reader asks for. */
const leftOut = [
  /^sw\.js$/,
  /^offline-list\.json$/,
  /\.zip$/,
  /^cards\//,
  /^sitemap.*\.xml$/,
  /\/changes\.xml$/,
  /\.webmanifest$/,
  /^icons\//,
  /^(?:robots|llms)\.txt$/,
  // What a server shows for an address that is not there.
  /^404\.html$/,
  // Go into classic scripts: a browser opens neither modules nor the search's files from a folder.
  /^assets\/.*\.js$/,
  /^pagefind\//,
  /^_/,
  /^\./,
];

export function isInFolder(file: string): boolean {
  return !leftOut.some((pattern) => pattern.test(file));
}
