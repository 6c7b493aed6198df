import type { Locale } from '../domain/locale.ts';
import { getChecklists } from './checklists.ts';
import { getGuides } from './guides.ts';
import { oncePer } from './once.ts';

/** Where a fact is cited: a link's name and address. */
export interface FactUse {
  name: string;
  address: string;
}

/** Which guides and checklists stand on each fact, by the fact's id. */
export const getFactUse = oncePer(async (locale: Locale): Promise<Map<string, FactUse[]>> => {
  const uses = new Map<string, FactUse[]>();
  const add = (id: string, use: FactUse) => {
    const known = uses.get(id) ?? [];
    if (!known.some(({ address }) => address === use.address)) uses.set(id, [...known, use]);
  };
  for (const { cites, folio, title, address } of await getGuides(locale)) {
    for (const id of cites) add(id, { name: `${folio} ${title}`, address });
  }
  for (const { items, title, address } of await getChecklists()) {
    for (const id of items.flatMap(({ cites }) => cites))
      add(id, { name: title[locale], address: address[locale] });
  }
  return uses;
});
