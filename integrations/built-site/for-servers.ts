/** Files that no page ever asks for: those for hosts, search engines and feed readers, and the ways to keep the site. */
export const forServers: readonly RegExp[] = [
  /^sw\.js$/,
  /^offline-list\.json$/,
  /\.zip$/,
  /^cards\//,
  /^sitemap.*\.xml$/,
  /\/changes\.xml$/,
  /^(?:robots|llms)\.txt$/,
  /^_/,
  /^\./,
];
