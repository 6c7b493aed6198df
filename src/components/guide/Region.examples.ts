import type { WordedExample } from '../gallery/example.ts';

/** A part for each region named; their text is the words. */
export const regionExamples: WordedExample<{ parts: readonly ('us' | 'se')[] }, readonly string[]>[] = [
  {
    name: { en: 'Both laws, with the switch', sv: 'Båda ländernas lag, med omkopplare' },
    props: { parts: ['us', 'se'] },
    words: {
      en: [
        'The state where the customer lives decides, so look it up for each of them.',
        'The same rules hold in the whole country, and the authority is the same for everyone.',
      ],
      sv: [
        'Delstaten där kunden bor avgör, så slå upp vad som gäller för var och en.',
        'Samma regler gäller i hela landet, och alla vänder sig till Integritetsskyddsmyndigheten.',
      ],
    },
  },
  {
    name: { en: 'One part alone', sv: 'En del ensam' },
    props: { parts: ['se'] },
    words: {
      en: ['This is asked about in Sweden only.'],
      sv: ['Det här är bara aktuellt i Sverige.'],
    },
  },
];
