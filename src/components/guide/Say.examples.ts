import type { WordedExample } from '../gallery/example.ts';

/** The words are the paragraphs of the phrase. */
export const sayExamples: WordedExample<
  { how: 'spoken' | 'e-mail' | 'text' | 'sign'; from?: 'mentor' },
  readonly string[]
>[] = [
  {
    name: { en: 'Spoken, short', sv: 'Muntligt, kort' },
    props: { how: 'spoken' },
    words: { en: ['May we share it?'], sv: ['Får vi dela den?'] },
  },
  {
    name: { en: 'Text message', sv: 'Sms' },
    props: { how: 'text' },
    words: {
      en: ['Hi! Here is a link to pay your deposit: [link]. Please don’t text us your card number. /[shop]'],
      sv: ['Hej! Här är länken för att betala depositionen: [länk]. Sms:a inte kortnumret. /[företag]'],
    },
  },
  {
    name: { en: 'E-mail in several paragraphs', sv: 'Mejl i flera stycken' },
    props: { how: 'e-mail' },
    words: {
      en: [
        'Hello [name],',
        'You asked what we keep about you. We keep your name, your phone number and your bookings for the last two years, and nobody but the two of us at the front desk can see them.',
        'If something is wrong, tell us and we correct it.',
      ],
      sv: [
        'Hej [namn]!',
        'Du frågade vad vi har sparat om dig. Vi har ditt namn, ditt telefonnummer och dina bokningar de senaste två åren, och ingen annan än vi två i receptionen kommer åt dem.',
        'Om något är fel säger du till, så rättar vi det.',
      ],
    },
  },
  {
    name: { en: 'E-mail from a mentor to a client', sv: 'Mejl från en mentor till en adept' },
    props: { how: 'e-mail', from: 'mentor' },
    words: {
      en: ['Hi! Before we meet, please look at one thing: [link]. See you on [day]!'],
      sv: ['Hej! Titta gärna på en sak innan vi ses: [länk]. Vi ses på [dag]!'],
    },
  },
  {
    name: { en: 'Sign, with a long word', sv: 'Skylt, med ett långt ord' },
    props: { how: 'sign' },
    words: {
      en: ['Our privacy notice and our list of suppliers’ data-processing agreements: ask at the counter.'],
      sv: ['Integritetspolicyn och personuppgiftsbiträdesavtalen finns att läsa i receptionen.'],
    },
  },
];
