/** What a guide may measure at most. Ceilings, easily met: nobody has to write up to them. */
export const budgets = {
  /** Flesch–Kincaid grade in English, LIX in Swedish. */
  level: { en: 8, sv: 38 },
  sentenceWords: 30,
  guideWords: { least: 600, most: 1200 },
} as const;

export const levelNames = { en: 'Flesch–Kincaid grade', sv: 'LIX' } as const;
