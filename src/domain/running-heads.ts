/**
 * A stylesheet with one named page for each guide of a book. Browsers cannot print text of the page in its margin
 * (`string()`), but a named page can bring its own words.
 *
 * @param guides What stands in the heads: folio and title.
 * @param foot What stands at the foot of every sheet, in the book's language: a named page does not take it over.
 */
export function runningHeads(guides: readonly { folio: string; title: string }[], foot: string): string {
  return guides
    .map(({ folio, title }) => {
      const name = folio.replace('.', '-');
      const head =
        `@top-right{content:"${quoted(`${folio} ${title}`)}";font:8.5pt var(--font-sans)}` +
        `@bottom-left{content:"${quoted(foot)}";font:8pt var(--font-sans)}`;
      return [
        `@page guide-${name}{${head}}`,
        `@page us-guide-${name}{size:letter;margin:14mm 15mm 15mm 22mm;${head}}`,
        `[data-folio="${folio}"]{page:guide-${name}}`,
        `html[data-region="us"] [data-folio="${folio}"]{page:us-guide-${name}}`,
      ].join('\n');
    })
    .join('\n');
}

/** Safe inside a CSS string. */
function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ');
}
