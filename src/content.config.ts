import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { change } from './schemas/change.ts';
import { checklist } from './schemas/checklist.ts';
import { document } from './schemas/document.ts';
import { fact } from './schemas/fact.ts';
import { term } from './schemas/glossary.ts';
import { guide, guideText } from './schemas/guide.ts';
import { page } from './schemas/page.ts';
import { topic } from './schemas/topic.ts';
import { trade } from './schemas/trade.ts';

/** Ids are file names; without `generateId` a `slug` in the file would become the id. */
const yaml = (folder: string) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  });

/** Ids such as `photo-release/en`. */
const texts = (folder: string) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '*/{en,sv}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  guides: defineCollection({
    loader: glob({
      base: './src/content/guides',
      pattern: '*/guide.yaml',
      generateId: ({ entry }) => entry.replace(/\/guide\.yaml$/, ''),
    }),
    schema: guide,
  }),
  guideTexts: defineCollection({ loader: texts('guides'), schema: guideText }),
  checklists: defineCollection({ loader: yaml('checklists'), schema: checklist }),
  documents: defineCollection({ loader: yaml('documents'), schema: document }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: term }),
  facts: defineCollection({ loader: yaml('facts'), schema: fact }),
  topics: defineCollection({ loader: yaml('topics'), schema: topic }),
  trades: defineCollection({ loader: yaml('trades'), schema: trade }),
  changes: defineCollection({ loader: yaml('changes'), schema: change }),
  pages: defineCollection({ loader: texts('pages'), schema: page }),
};
