import { locales, type Locale } from '../locale.ts';
import { regions, type Region } from '../region.ts';
import type { Copy, DocumentContent } from './content.ts';
import type { Paper, PrintedPart, PrintedText } from './paper.ts';
import { blankPapers } from './print-paper.ts';

/** How a text is measured; the editorial rules know, for all kinds of content. */
export interface Reader {
  splitSentences: (text: string) => string[];
  /** Flesch–Kincaid grade in English, LIX in Swedish. */
  readingLevel: (sentences: readonly string[], locale: Locale) => number;
  countWords: (text: string) => number;
}

export interface PaperMeasure {
  locale: Locale;
  region: Region;
  copy: Copy;
  level: number;
  longest: { text: string; words: number };
}

/**
 * Rule 5, without the pages, which only a browser can count: how hard each paper is to read.
 *
 * A blank paper holds every statement that a filled one can, since what is undecided is printed all the same.
 *
 * @returns A measure for each language, region and copy; several when the document has a blank paper for each option.
 */
export function measurePapers(content: DocumentContent, reader: Reader): PaperMeasure[] {
  return locales.flatMap((locale) =>
    regions.flatMap((region) =>
      blankPapers(content, locale, region).map((paper): PaperMeasure => {
        const sentences = statements(paper).flatMap(reader.splitSentences);
        const counted = sentences.map((text) => ({ text, words: reader.countWords(text) }));
        const longest = counted.reduce((a, b) => (b.words > a.words ? b : a), { text: '', words: 0 });
        return { locale, region, copy: paper.copy, level: reader.readingLevel(sentences, locale), longest };
      }),
    ),
  );
}

/** What the paper says in sentences. Headings, labels and the cells of tables are none. */
function statements(paper: Paper): string[] {
  return paper.sheets.flatMap(({ groups }) => groups.flat().flatMap(inPart)).filter((text) => text !== '');
}

function inPart(part: PrintedPart): string[] {
  switch (part.as) {
    case 'paragraph':
      return [inWords(part.text)];
    case 'list':
      return part.items.map(inWords);
    case 'tick':
      return [inWords(part.text), part.help ?? ''];
    case 'boxes':
      return part.boxes.flatMap(({ help }) => help ?? '');
    default:
      return [];
  }
}

function inWords({ runs }: PrintedText): string {
  return runs
    .map((run) => (run.kind === 'line' ? '' : run.text))
    .join('')
    .trim();
}
