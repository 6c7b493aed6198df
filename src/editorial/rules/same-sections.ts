import type { TextEntry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Both languages have the same sections in the same order. */
export const sameSections: Rule = {
  id: 'same-sections',
  check: (content) =>
    [...content.guides, ...content.pages].flatMap(({ texts: { en, sv } }): Finding[] => {
      if (!en || !sv) return [];
      const missing = [...missingIn(sv, en), ...missingIn(en, sv)];
      return missing.length > 0 ? missing : otherOrder(en, sv);
    }),
};

type Text = TextEntry<unknown>;

/** Sections of the other language that this text does not have. Said where they are, since there is something to see. */
function missingIn(text: Text, other: Text): Finding[] {
  const ids = idsOf(text);
  return other.body.sections.flatMap(({ id, heading, line }) =>
    id === undefined || ids.includes(id)
      ? []
      : {
          file: other.file,
          line,
          message: `The section “${heading}” {#${id}} is not in ${text.locale}.mdx.`,
          fix: `Write it there too, with {#${id}}, or take it away here.`,
        },
  );
}

function otherOrder(en: Text, sv: Text): Finding[] {
  const expected = idsOf(en);
  const found = idsOf(sv);
  const index = found.findIndex((id, place) => id !== expected[place]);
  if (index === -1) return [];
  return [
    {
      file: sv.file,
      line: sv.body.sections.find(({ id }) => id === found[index])?.line ?? 1,
      message: `Section {#${found[index] ?? ''}} stands where en.mdx has {#${expected[index] ?? ''}}.`,
      fix: `Use the same order in both languages. In en.mdx it is ${expected.join(', ')}.`,
    },
  ];
}

function idsOf({ body }: Text): string[] {
  return body.sections.flatMap(({ id }) => id ?? []);
}
