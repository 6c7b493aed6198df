import type { WordedExample } from '../gallery/example.ts';

interface TearOffWords {
  title: string;
  note?: string;
}

export const tearOffExamples: WordedExample<{ url: string }, TearOffWords>[] = [
  {
    name: { en: 'A guide', sv: 'En guide' },
    props: { url: 'https://safehands.example/go/photo-release/' },
    words: {
      en: { title: 'Take this page with you', note: 'Opens in the reader’s own language.' },
      sv: { title: 'Ta med dig sidan', note: 'Öppnas på läsarens eget språk.' },
    },
  },
  {
    name: { en: 'A long address', sv: 'En lång adress' },
    props: {
      url: 'https://naringslivskontoret.exempelkommunen.example/foretagare/i-trygga-hander/go/asking-for-pictures-and-quotes/',
    },
    words: {
      en: { title: 'This list, to tick on a phone' },
      sv: { title: 'Listan, att bocka av i mobilen' },
    },
  },
];
