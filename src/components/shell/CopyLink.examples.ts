import type { WordedExample } from '../gallery/example.ts';

/** The words say what it leads to, for those who only hear it. */
export const copyLinkExamples: WordedExample<{ href: string }>[] = [
  {
    name: { en: 'To a part of the page', sv: 'Till en del av sidan' },
    props: { href: '#law' },
    words: { en: 'What the law says', sv: 'Vad lagen säger' },
  },
  {
    name: { en: 'To another page', sv: 'Till en annan sida' },
    props: { href: '/go/card-payments/' },
    words: { en: 'Card payments', sv: 'Kortbetalningar' },
  },
];
