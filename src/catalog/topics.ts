import { getCollection } from 'astro:content';
import { slugAddress } from '../domain/addresses.ts';
import type { Topic } from '../domain/content.ts';
import { curled } from './curled.ts';
import { once } from './once.ts';

/** All topics, in order. */
export const getTopics = once(async (): Promise<Topic[]> => {
  const entries = await getCollection('topics');
  return entries
    .map(({ id, data }): Topic => ({
      id,
      number: data.order,
      title: curled(data.title),
      slug: data.slug,
      address: {
        en: slugAddress('topics', data.slug.en, 'en'),
        sv: slugAddress('topics', data.slug.sv, 'sv'),
      },
      customerSays: curled(data['customer-says']),
      pad: curled(data.pad),
      answer: curled(data.answer),
      firstChecklist: data['first-checklist'],
      ask: { us: curled(data.ask.us), se: curled(data.ask.se) },
    }))
    .sort((a, b) => a.number - b.number);
});

/** @throws When there is no such topic: the editorial rules have let something through. */
export async function getTopic(id: string): Promise<Topic> {
  const topic = (await getTopics()).find((candidate) => candidate.id === id);
  if (!topic)
    throw new Error(`There is no topic “${id}”. Add src/content/topics/${id}.yaml, or correct the id.`);
  return topic;
}
