/** A section of a page's text as it was drawn: its heading's id and its markup. */
export interface DrawnSection {
  id: string;
  html: string;
}

/**
 * Takes drawn text apart at its headings, so that what a page adds can stand under each.
 *
 * @param html As MDX draws it with `SectionHeading`. What stands before the first heading is left out.
 */
export function sectionsOf(html: string): DrawnSection[] {
  return html.split(/(?=<div class="section-heading)/).flatMap((part) => {
    const id = /<h2 id="([\w-]+)"/.exec(part)?.[1];
    return id === undefined ? [] : [{ id, html: part }];
  });
}
