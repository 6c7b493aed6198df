/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads XML as strictly as feed readers do: one root, every tag closed in order, nothing bare that must be escaped.
 *
 * @throws What is wrong, and where.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  const text = (part: string) => {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(part))
      throw new Error(`Not escaped: ${part}`);
    const parent = open.at(-1);
    if (parent) parent.text += unescape(part);
  };
  for (const tag of source.matchAll(/<\?[^?]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    text(source.slice(end, tag.index));
    end = tag.index + tag[0].length;
    const [whole, closing, name, attributes = '', alone] = tag;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes nothing at ${tag.index}.`);
      continue;
    }
    const pairs = Array.from(attributes.matchAll(/([\w:-]+)="([^"]*)"/g), ([, key = '', value = '']) => [
      key,
      unescape(value),
    ]);
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (!alone) open.push(element);
  }
  text(source.slice(end));
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length !== 1)
    throw new Error('Not one closed root element.');
  return root;
}

/** Every element of a name below another one. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text of the first element of a name. */
export function textOf(element: XmlElement, name: string): string {
  return all(element, name)[0]?.text ?? '';
}

function unescape(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
