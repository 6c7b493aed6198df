/** Makes the files of a new guide, with every section and what belongs there. */
import type { IsoDate } from '../domain/dates.ts';
import type { Content } from './content.ts';
import { knownIds } from './known.ts';
import { enTemplate, sharedTemplate, svTemplate } from './new-guide-templates.ts';

export type NewGuide = { files: ReadonlyMap<string, string> } | { refusal: string };

/**
 * @param id The guide's id as the editor typed it.
 * @param topic The topic's id; the last topic when left out, to be corrected in the file.
 * @returns The text of each new file by its path, or one sentence that says why there are none.
 */
export function newGuide(content: Content, id: string, topic: string | undefined, today: IsoDate): NewGuide {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return {
      refusal: `“${id}” cannot be an id: use lower-case letters a–z, digits and hyphens, such as gift-cards.`,
    };
  }
  const owner = ownerOf(content, id);
  if (owner !== undefined) return { refusal: `The id “${id}” is taken: ${owner}. Choose another.` };

  const topics = [...content.topics]
    .sort((a, b) => (a.data?.order ?? 0) - (b.data?.order ?? 0))
    .map((entry) => entry.id);
  if (topic !== undefined && !topics.includes(topic)) {
    return { refusal: `There is no topic “${topic}”: use one of ${topics.join(', ')}.` };
  }

  const chosen = topic ?? topics.at(-1) ?? '';
  const folder = `src/content/guides/${id}`;
  const taken = content.guides.flatMap(({ shared }) =>
    shared?.data?.topic === chosen ? shared.data.order : [],
  );
  return {
    files: new Map([
      [
        `${folder}/guide.yaml`,
        sharedTemplate({
          topic: chosen,
          otherTopics: topic === undefined ? topics : [],
          order: Math.max(0, ...taken) + 1,
          trades: content.trades.map((trade) => trade.id),
          today,
        }),
      ],
      [`${folder}/en.mdx`, enTemplate(id)],
      [`${folder}/sv.mdx`, svTemplate(id)],
    ]),
  };
}

/** What has the id now or had it before, as a sentence goes on. */
function ownerOf(content: Content, id: string): string | undefined {
  for (const kind of ['guide', 'checklist', 'document', 'topic'] as const) {
    const { written, renamed } = knownIds(content, kind);
    if (written.has(id)) return `it is a ${kind}`;
    const now = renamed.get(id);
    if (now !== undefined) return `the ${kind} “${now}” had it before`;
  }
  return content.pages.some((page) => page.id === id) ? 'it is a page' : undefined;
}
