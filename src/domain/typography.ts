/**
 * Curls the straight quotation marks and apostrophes of English text: "so" becomes “so”, don't becomes don’t.
 *
 * The Markdown processor does this for guides; this one function does it for every English text that is stored in
 * YAML. Swedish text is typed with ” and must not pass through here.
 */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([{—–-])'/gu, '$1‘')
    .replace(/'/gu, '’');
}
