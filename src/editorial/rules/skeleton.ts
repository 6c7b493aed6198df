import type { GuideFolder, TextEntry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What every guide has, and in which section. `do-now` is the first, `mentor` the last. */
const required = [
  { ids: ['do-now'], word: 'Steps', why: 'the steps to take now, as a numbered list inside <Steps>' },
  // In an incident guide the law stands under whom to tell, and nowhere else.
  {
    ids: ['law', 'whom-to-tell'],
    word: 'Region',
    why: 'the law, with <Region in="us"> and <Region in="se">',
  },
  { ids: ['checklist'], word: 'Checklist', why: 'the checklist, as <Checklist id="…" />' },
  { ids: ['mentor'], word: 'AskMentor', why: 'what to bring to the mentor, inside <AskMentor>' },
] as const;

const steps = { least: 3, most: 7 } as const;

/** Every guide has the sections readers and mentors look for: what to do now, the law, the checklist, the mentor. */
export const skeleton: Rule = {
  id: 'skeleton',
  check: (content) =>
    content.guides.flatMap(({ texts }: GuideFolder) => Object.values(texts).flatMap(inText)),
};

function inText(entry: TextEntry<unknown>): Finding[] {
  const { file, body } = entry;
  const sections = body.sections;
  const missing = required.flatMap(({ ids, word, why }): Finding[] => {
    const section = sections.find(({ id }) => ids.some((candidate) => candidate === id));
    const [id] = ids;
    if (!section)
      return [{ file, line: 1, message: `There is no section {#${id}}.`, fix: `Write it: ${why}.` }];
    const next = sections[sections.indexOf(section) + 1]?.line ?? Infinity;
    const has = body.tags.some(({ name, line }) => name === word && line > section.line && line < next);
    return has
      ? []
      : [
          {
            file,
            line: section.line,
            message: `The section {#${section.id ?? id}} has no <${word}>.`,
            fix: `It holds ${why}.`,
          },
        ];
  });
  const [first] = sections;
  const last = sections.at(-1);
  const places: Finding[] = [
    ...(first?.id !== undefined && first.id !== 'do-now'
      ? [
          {
            file,
            line: first.line,
            message: `The first section is {#${first.id}}.`,
            fix: 'Put {#do-now} first: answer, then what to do.',
          },
        ]
      : []),
    ...(last?.id !== undefined && last.id !== 'mentor'
      ? [{ file, line: last.line, message: `The last section is {#${last.id}}.`, fix: 'Put {#mentor} last.' }]
      : []),
  ];
  return [...missing, ...places, ...stepCounts(entry)];
}

/** As one region's reader sees them. */
function stepCounts({ file, body }: TextEntry<unknown>): Finding[] {
  const section = body.sections.find(({ id }) => id === 'do-now');
  const points = body.blocks.filter(
    (block) => block.section === 'do-now' && block.within === 'Steps' && block.kind === 'point',
  );
  const counts = (['us', 'se'] as const).map(
    (region) => points.filter((point) => point.region === undefined || point.region === region).length,
  );
  const wrong = counts.find((count) => count > 0 && (count < steps.least || count > steps.most));
  if (!section || wrong === undefined) return [];
  return [
    {
      file,
      line: section.line,
      message: `There are ${wrong} steps.`,
      fix: `Write ${steps.least} to ${steps.most}: more is a checklist.`,
    },
  ];
}
