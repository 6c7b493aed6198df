/** Reads and writes the tags of a page without touching what stands between them. */
export interface Tag {
  name: string;
  /** In their order, names as written; `undefined` for an attribute without a value. Values as written, entities and all. */
  attributes: Map<string, string | undefined>;
  /** `<path/>`: in SVG the slash is what ends the element. */
  isClosed: boolean;
}

/** A comment, a script or style with its content, or a start tag. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>|<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * @param rewrite Gets each start tag; for `<script>` and `<style>` with what is in them.
 * @returns What shall stand there instead: the tag, changed or not, with content; or nothing, to take it out.
 */
export function rewriteTags(
  html: string,
  rewrite: (tag: Tag, content: string) => { content: string } | undefined,
): string {
  return html.replace(
    pieces,
    (
      whole: string,
      raw?: string,
      rawAttributes?: string,
      content?: string,
      name?: string,
      attributes?: string,
    ) => {
      if (raw === undefined && name === undefined) return whole;
      const tag = {
        name: raw ?? name ?? '',
        attributes: readAttributes(rawAttributes ?? attributes ?? ''),
        isClosed: /\/\s*$/.test(attributes ?? ''),
      };
      const kept = rewrite(tag, content ?? '');
      if (!kept) return '';
      return writeTag(tag) + (raw === undefined ? '' : `${kept.content}</${raw}>`);
    },
  );
}

function readAttributes(source: string): Tag['attributes'] {
  return new Map(
    Array.from(source.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare,
    ]),
  );
}

function writeTag({ name, attributes, isClosed }: Tag): string {
  const words = Array.from(attributes, ([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${words.join('')}${isClosed ? '/' : ''}>`;
}
