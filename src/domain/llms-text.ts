/** A part of `llms.txt`: a heading and what stands below it, each with its address and what it is about. */
export interface LlmsSection {
  heading: string;
  links: readonly { title: string; url: string; answer?: string }[];
}

/**
 * `llms.txt` as https://llmstxt.org describes it: what the site is, then lists of links in Markdown.
 *
 * @param title The site's name.
 * @param summary What the site is, in a sentence or two.
 * @param notes Paragraphs on how to use what is there.
 */
export function llmsText(
  title: string,
  summary: string,
  notes: readonly string[],
  sections: readonly LlmsSection[],
): string {
  const blocks = [`# ${title}`, `> ${oneLine(summary)}`, ...notes.map(oneLine)];
  for (const { heading, links } of sections) {
    const lines = links.map(({ title: name, url, answer }) => {
      return `- [${oneLine(name)}](${url})${answer === undefined ? '' : `: ${oneLine(answer)}`}`;
    });
    blocks.push(`## ${heading}`, lines.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
