import { getCollection } from 'astro:content';
import type { Fact } from '../domain/content.ts';
import { curlQuotes } from '../domain/typography.ts';
import { curled } from './curled.ts';
import { once } from './once.ts';

/** All facts that may be shown, by id: a fact nobody has seen confirmed is never among them. */
export const getFacts = once(async (): Promise<Map<string, Fact>> => {
  const entries = await getCollection('facts', ({ data }) => data.confidence !== 'not-seen');
  const facts = entries.map(({ id, data }): [string, Fact] => [
    id,
    {
      id,
      region: data.region,
      text: curled(data.text),
      publisher: data.source.publisher,
      title: curlQuotes(data.source.title),
      ...(data.source.law ? { law: data.source.law } : {}),
      ...(data.source.url ? { url: data.source.url } : {}),
      checked: data.checked,
      isSure: data.confidence === 'own-page',
    },
  ]);
  return new Map(facts.sort(([a], [b]) => a.localeCompare(b)));
});

/** @throws A sentence for the editor when nobody has written the fact. */
export async function getFact(id: string): Promise<Fact> {
  const fact = (await getFacts()).get(id);
  if (!fact)
    throw new Error(`There is no confirmed fact “${id}”. Add src/content/facts/${id}.yaml, or cite another.`);
  return fact;
}
