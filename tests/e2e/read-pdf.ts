/** What a test needs to know of a printed file. Reads what Chromium writes, and nothing else. */
export interface PdfPage {
  /** In points, rounded: A4 is 595 by 842, Letter 612 by 792. */
  width: number;
  height: number;
  /** The addresses of the links on it. */
  links: string[];
}

/** The pages of a file, in order. Objects that hold pages and links are written as plain text by Chromium. */
export function readPdf(file: Buffer): PdfPage[] {
  const text = file.toString('latin1');
  const objects = new Map(
    Array.from(text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g), ([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const ids = (list: string | undefined) =>
    Array.from((list ?? '').matchAll(/(\d+) 0 R/g), ([, id = '']) => id);
  const root = [...objects.values()].find((body) => /\/Type\s*\/Pages/.test(body) && !/\/Parent/.test(body));
  const leaves = (body: string | undefined): string[] =>
    body === undefined
      ? []
      : /\/Type\s*\/Pages/.test(body)
        ? ids(/\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1]).flatMap((id) => leaves(objects.get(id)))
        : [body];

  return leaves(root).map((body) => {
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(body) ?? [];
    const links = ids(/\/Annots\s*\[([^\]]*)\]/.exec(body)?.[1]).flatMap((id) => {
      const address = /\/URI\s*\(([^)]*)\)/.exec(objects.get(id) ?? '')?.[1];
      return address === undefined ? [] : [address];
    });
    return { width: Math.round(Number(width)), height: Math.round(Number(height)), links };
  });
}
