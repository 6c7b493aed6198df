import type { WordedExample } from '../gallery/example.ts';

interface SlipWords {
  label: string;
  note?: string;
  /** What it holds, in the letter of phrases. */
  text: string;
  /** Words on its buttons. */
  actions: readonly string[];
}

export const slipExamples: WordedExample<{ for: 'customer' | 'mentor' }, SlipWords>[] = [
  {
    name: { en: 'For the customer', sv: 'Till kunden' },
    props: { for: 'customer' },
    words: {
      en: {
        label: 'For your customer',
        note: 'Sign',
        text: 'We never write down card numbers.',
        actions: [],
      },
      sv: { label: 'Till din kund', note: 'Skylt', text: 'Vi skriver aldrig upp kortnummer.', actions: [] },
    },
  },
  {
    name: { en: 'From the mentor, with two ways on', sv: 'Från mentorn, med två vägar vidare' },
    props: { for: 'mentor' },
    words: {
      en: {
        label: 'From your mentor',
        note: '1 of 3',
        text: 'You post before-and-after pictures. Read this first.',
        actions: ['Next on the list', 'Make it mine'],
      },
      sv: {
        label: 'Från din mentor',
        note: '1 av 3',
        text: 'Ni lägger ut före- och efterbilder. Läs det här först.',
        actions: ['Nästa på listan', 'Gör listan till min'],
      },
    },
  },
  {
    name: { en: 'Long words and a long first line', sv: 'Långa ord och en lång första rad' },
    props: { for: 'customer' },
    words: {
      en: {
        label: 'For your customer, and a second copy for whoever signs on behalf of a child',
        note: 'Text message, after the visit',
        text: 'Would you be willing to let us show the picture we took today in our own channels, with or without your first name? You can change your mind whenever you like, and then we take it down.',
        actions: ['Copy', 'Open in messages'],
      },
      sv: {
        label: 'Till din kund, och ett exemplar till den vårdnadshavare som skriver under för barnet',
        note: 'Sms, efter besöket',
        text: 'Får vi visa bilden vi tog i dag i våra egna kanaler, med eller utan ditt förnamn? Du får ändra dig när du vill, och då tar vi bort den. Klagomål om personuppgifter tar Integritetsskyddsmyndigheten emot.',
        actions: ['Kopiera', 'Öppna i meddelanden'],
      },
    },
  },
];
