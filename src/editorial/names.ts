/** Names that may have a capital inside a heading. Abbreviations such as HIPAA need not be listed. */
export const names: ReadonlySet<string> = new Set([
  'Facebook',
  'Google',
  'Instagram',
  'Sweden',
  'Swedish',
  'Sverige',
  'USA',
  'Wi-Fi',
  'Yelp',
]);
