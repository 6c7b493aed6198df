/** The content as the rules see it: what each file says, and on which line it says so. */
import type { IsoDate } from '../domain/dates.ts';
import type { Locale } from '../domain/locale.ts';
import type { ChangeData } from '../schemas/change.ts';
import type { ChecklistData } from '../schemas/checklist.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { FactData } from '../schemas/fact.ts';
import type { TermData } from '../schemas/glossary.ts';
import type { GuideData, GuideTextData } from '../schemas/guide.ts';
import type { PageData } from '../schemas/page.ts';
import type { PlannedData } from '../schemas/planned.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { TradeData } from '../schemas/trade.ts';
import type { MdxBody } from './mdx.ts';
import type { Finding } from './problem.ts';
import type { PublishedIds } from './published-ids.ts';

export type Path = readonly PropertyKey[];

/** One file, or the front matter of one. */
export interface Entry<T> {
  id: string;
  /** From the project's root. */
  file: string;
  /** The whole text of the file. */
  source: string;
  /** The fields as they stand, whether right or wrong. */
  raw: unknown;
  /** The fields, when the schema finds nothing wrong with them. */
  data: T | undefined;
  /** What the schema finds wrong with them. */
  findings: readonly Finding[];
  /** The line of a field such as `['items', 2, 'do', 'sv']`; of what surrounds it when the field is missing. */
  lineOf: (path: Path) => number;
}

/** A text in one language. */
export interface TextEntry<T> extends Entry<T> {
  locale: Locale;
  body: MdxBody;
}

/** A folder with a text in each language: a guide, or a page such as "about". */
export interface TextFolder<T> {
  id: string;
  /** From the project's root, without a slash at the end. */
  folder: string;
  texts: Partial<Record<Locale, TextEntry<T>>>;
}

export interface GuideFolder extends TextFolder<GuideTextData> {
  /** `guide.yaml`: what both languages share. */
  shared: Entry<GuideData> | undefined;
}

export interface Content {
  guides: readonly GuideFolder[];
  pages: readonly TextFolder<PageData>[];
  checklists: readonly Entry<ChecklistData>[];
  documents: readonly Entry<DocumentData>[];
  terms: readonly Entry<TermData>[];
  facts: readonly Entry<FactData>[];
  topics: readonly Entry<TopicData>[];
  trades: readonly Entry<TradeData>[];
  changes: readonly Entry<ChangeData>[];
  planned: Entry<PlannedData> | undefined;
  /** What has been published under an id once, and must stay findable. */
  published: PublishedIds;
  /** The day the content is checked: dates after it are in the future. */
  today: IsoDate;
}

/** Every text of every guide and page. */
export function allTexts(content: Content): TextEntry<GuideTextData | PageData>[] {
  return [...content.guides, ...content.pages].flatMap(({ texts }) => Object.values(texts));
}

/** The texts of the guides in one language. */
export function guideTexts(
  content: Content,
  locale: Locale,
): (TextEntry<GuideTextData> & { guide: string })[] {
  return content.guides.flatMap(({ id, texts }) => (texts[locale] ? [{ ...texts[locale], guide: id }] : []));
}

/** Every YAML file, of whatever kind. */
export function allYaml(content: Content): Entry<unknown>[] {
  return [
    ...content.guides.flatMap(({ shared }) => shared ?? []),
    ...content.checklists,
    ...content.documents,
    ...content.terms,
    ...content.facts,
    ...content.topics,
    ...content.trades,
    ...content.changes,
    ...(content.planned ? [content.planned] : []),
  ];
}

/** Every file. */
export function allEntries(content: Content): Entry<unknown>[] {
  return [...allYaml(content), ...allTexts(content)];
}
