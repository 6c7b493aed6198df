import { getCollection } from 'astro:content';
import type { Term } from '../domain/content.ts';
import { curled, curledList } from './curled.ts';
import { once } from './once.ts';

/** All terms by id. */
export const getTerms = once(async (): Promise<Map<string, Term>> => {
  const entries = await getCollection('glossary');
  return new Map(
    entries.map(({ id, data }): [string, Term] => [
      id,
      {
        id,
        term: curled(data.term),
        meaning: curled(data.meaning),
        also: curledList(data.also),
        misspelled: curledList(data.misspelled),
        ...(data['not-the-same'] ? { notTheSame: curled(data['not-the-same']) } : {}),
        guides: data.guides,
        documents: data.documents ?? [],
        cites: data.cites ?? [],
        formerly: data.formerly ?? [],
      },
    ]),
  );
});

/** @throws A sentence for the editor when nobody has written the term. */
export async function getTerm(id: string): Promise<Term> {
  const term = (await getTerms()).get(id);
  if (!term)
    throw new Error(`There is no term “${id}”. Add src/content/glossary/${id}.yaml, or correct the id.`);
  return term;
}
