import { allTexts } from '../content.ts';
import { tagPattern, withoutCode, type MdxBody, type MdxTag } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The words an author may use in a text: their attributes, and the values of those that have fixed ones. */
const words: Readonly<Record<string, Word>> = {
  Steps: { isAround: true, attributes: {} },
  Say: {
    isAround: true,
    attributes: { how: ['spoken', 'e-mail', 'text', 'sign'] },
    optional: { from: ['mentor'] },
  },
  Region: { isAround: true, attributes: { in: ['us', 'se'] } },
  AskMentor: { isAround: true, attributes: {} },
  Term: { isAround: true, attributes: { id: 'any' } },
  Cite: { isAround: false, attributes: { fact: 'any' } },
  Checklist: { isAround: false, attributes: { id: 'any' }, optional: { items: 'any' } },
  Document: { isAround: false, attributes: { id: 'any' } },
};

interface Word {
  /** Whether it stands around a text. */
  isAround: boolean;
  attributes: Values;
  optional?: Values;
}

/** What the attributes of a word may be. */
type Values = Readonly<Record<string, 'any' | readonly string[]>>;

/** A text uses only the words it is given: no imports, no expressions, no HTML. */
export const mdxWords: Rule = {
  id: 'mdx-words',
  check: (content) =>
    allTexts(content).flatMap(({ file, body }) =>
      [
        ...body.tags.filter(({ kind }) => kind !== 'close').flatMap(wrongTag),
        ...unbalanced(body),
        ...code(body),
      ].map((finding) => ({ file, ...finding })),
    ),
};

type Found = Omit<Finding, 'file'>;

function wrongTag({ name, attributes, written, line }: MdxTag): Found[] {
  const word = words[name];
  if (!word) {
    const what = /^[a-z]/.test(name) ? `${written} is HTML` : `There is no word <${name}>`;
    const fix = `Use Markdown, or one of: ${Object.keys(words)
      .map((known) => `<${known}>`)
      .join(', ')}.`;
    return [{ line, message: `${what}.`, fix }];
  }
  const used = Array.from(written.matchAll(/\s([\w:-]+)\s*=/g), ([, key = '']) => key);
  const unknown = used
    .filter((key) => !(key in word.attributes) && !(key in (word.optional ?? {})))
    .map((key) => ({ line, message: `<${name}> has no \`${key}\`.`, fix: `Take \`${key}\` away.` }));
  const optional = Object.entries(word.optional ?? {}).filter(([key]) => key in attributes);
  const wrong = [...Object.entries(word.attributes), ...optional].flatMap(([key, values]): Found[] => {
    const value = attributes[key];
    const example = `<${name} ${key}="${values === 'any' ? '…' : (values[0] ?? '')}"${word.isAround ? '' : ' /'}>`;
    if (value === undefined)
      return [{ line, message: `<${name}> does not say \`${key}\`.`, fix: `Write it as ${example}.` }];
    if (values === 'any' || values.includes(value)) return [];
    return [{ line, message: `\`${key}\` is “${value}”.`, fix: `Use one of: ${values.join(', ')}.` }];
  });
  return [...unknown, ...wrong];
}

/** Words that open and are not closed, and the other way round. */
function unbalanced({ tags }: MdxBody): Found[] {
  const open: MdxTag[] = [];
  const found: Found[] = [];
  for (const tag of tags) {
    const isAround = words[tag.name]?.isAround === true;
    if (tag.kind === 'open' && tag.name in words && !isAround) {
      found.push({
        line: tag.line,
        message: `${tag.written} is not closed.`,
        fix: `Write ${tag.written.replace(/\s*>$/, ' />')}.`,
      });
    } else if (tag.kind === 'open') {
      open.push(tag);
    } else if (tag.kind === 'close') {
      if (open.at(-1)?.name === tag.name) open.pop();
      else
        found.push({
          line: tag.line,
          message: `</${tag.name}> closes nothing here.`,
          fix: `Put it after the text that <${tag.name}> opens, or take it away.`,
        });
    }
  }
  return [
    ...found,
    ...open.map(({ name, written, line }) => ({
      line,
      message: `${written} is opened and never closed.`,
      fix: `Write </${name}> after the text.`,
    })),
  ];
}

/** Imports, expressions and comments: MDX would run them. */
function code({ source, firstLine }: MdxBody): Found[] {
  return withoutCode(source)
    .split('\n')
    .flatMap((text, index): Found[] => {
      const line = firstLine + index;
      if (/^(?:import|export)\s.*(?:['"{=(]|\bfrom\b)/.test(text)) {
        return [
          {
            line,
            message: `The text has code: “${text.trim()}”.`,
            fix: 'Take the line away: the words are there without it.',
          },
        ];
      }
      if (text.includes('<!--')) {
        return [
          {
            line,
            message: 'There is a comment between <!-- and -->.',
            fix: 'Take it away; notes to colleagues go into the pull request.',
          },
        ];
      }
      if (text.replace(tagPattern, '').includes('<')) {
        const message = `There is a < that begins no word of ours: “${text.trim()}”.`;
        return [
          { line, message, fix: 'Write “less than”; keep a word such as <Cite fact="…" /> on one line.' },
        ];
      }
      const withoutIds = text.replace(/^(#.*?)\{#[^{}]*\}\s*$/, '$1');
      if (/[{}]/.test(withoutIds)) {
        return [
          {
            line,
            message: `There is a { or } in the text: “${text.trim()}”.`,
            fix: 'Write it without braces; blanks to fill in stand in square brackets: [shop].',
          },
        ];
      }
      return [];
    });
}
