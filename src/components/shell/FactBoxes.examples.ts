import type { WordedExample } from '../gallery/example.ts';

/** Label and value of each box. */
type Boxes = readonly (readonly [string, string])[];

export const factBoxesExamples: WordedExample<{ columns: 2 | 3 | 4 }, Boxes>[] = [
  {
    name: { en: 'Two', sv: 'Två' },
    props: { columns: 2 },
    words: {
      en: [
        ['Network', 'Connected'],
        ['Offline pages', 'None'],
      ],
      sv: [
        ['Nätverk', 'Ansluten'],
        ['Offlinesidor', 'Inga'],
      ],
    },
  },
  {
    name: { en: 'Three, nothing answered', sv: 'Tre, inget besvarat' },
    props: { columns: 3 },
    words: {
      en: [
        ['So far', 'Nothing answered yet'],
        ['Not for us', '0 lines'],
        ['To ask a mentor', '0 lines'],
      ],
      sv: [
        ['Hittills', 'Inget besvarat än'],
        ['Gäller inte oss', '0 punkter'],
        ['Att fråga mentorn om', '0 punkter'],
      ],
    },
  },
  {
    name: { en: 'Four', sv: 'Fyra' },
    props: { columns: 4 },
    words: {
      en: [
        ['Guide', 'No. 4.3'],
        ['Reading time', '6 min'],
        ['Reviewed', 'November 24, 2026'],
        ['Next review', 'November 24, 2027'],
      ],
      sv: [
        ['Guide', 'Nr 4.3'],
        ['Lästid', '6 min'],
        ['Granskad', '24 november 2026'],
        ['Nästa granskning', '24 november 2027'],
      ],
    },
  },
  {
    name: { en: 'Three in four columns, with long words', sv: 'Tre i fyra kolumner, med långa ord' },
    props: { columns: 4 },
    words: {
      en: [
        ['Authority for data protection', 'Integritetsskyddsmyndigheten (IMY)'],
        ['Agreement with suppliers', 'Data processing agreement, signed by both'],
        ['Next review', 'Review due September 30, 2026'],
      ],
      sv: [
        ['Tillsynsmyndighet för personuppgifter', 'Integritetsskyddsmyndigheten (IMY)'],
        ['Avtal med leverantörer', 'Personuppgiftsbiträdesavtal, undertecknat av båda'],
        ['Nästa granskning', 'Borde ha granskats 30 september 2026'],
      ],
    },
  },
];
