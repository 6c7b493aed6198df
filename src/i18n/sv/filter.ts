import type { FilterMessages } from '../en/filter.ts';

export const filter: FilterMessages = {
  words: (shown, all) => (shown === all ? `Alla ${all} ord visas.` : `${shown} av ${all} ord visas.`),
  noWords: 'Inget sådant ord.',
  facts: (shown) => (shown === 1 ? '1 uppgift' : `${shown} uppgifter`),
  changes: (shown) => {
    if (shown === 0) return 'Ingen sådan ändring än.';
    return shown === 1 ? '1 ändring' : `${shown} ändringar`;
  },
};
