import type { ComponentProps } from 'astro/types';
import type { WordedExample } from '../gallery/example.ts';
import type Button from './Button.astro';

export const buttonExamples: WordedExample<ComponentProps<typeof Button>>[] = [
  {
    name: { en: 'The one solid button in view', sv: 'Den enda fyllda knappen' },
    props: { look: 'first' },
    words: { en: 'Show what to do first', sv: 'Visa vad jag ska göra först' },
  },
  {
    name: { en: 'An ordinary button', sv: 'En vanlig knapp' },
    props: { icon: 'printer' },
    words: { en: 'Print this guide', sv: 'Skriv ut guiden' },
  },
  {
    name: { en: 'A link that looks like a button', sv: 'En länk som ser ut som en knapp' },
    props: { look: 'first', href: '#button' },
    words: { en: 'Photo release, adult', sv: 'Fotomedgivande för vuxen' },
  },
  {
    name: { en: 'Underlined text', sv: 'Understruken text' },
    props: { look: 'plain', icon: 'copy' },
    words: { en: 'Copy', sv: 'Kopiera' },
  },
  {
    name: { en: 'What cannot be got back', sv: 'Det som inte kan ångras' },
    props: { look: 'erase' },
    words: { en: 'Erase everything', sv: 'Radera allt' },
  },
  {
    name: { en: 'Off for now', sv: 'Avstängd just nu' },
    props: { disabled: true },
    words: { en: 'Move up', sv: 'Flytta upp' },
  },
  {
    name: { en: 'Underlined text, off for now', sv: 'Understruken text, avstängd just nu' },
    props: { look: 'plain', disabled: true },
    words: { en: 'Move down', sv: 'Flytta ner' },
  },
  {
    name: { en: 'More words than fit on a line', sv: 'Fler ord än som får plats på en rad' },
    props: { icon: 'download' },
    words: {
      en: 'Download the agreement with every supplier that handles customer details for you',
      sv: 'Ladda ner personuppgiftsbiträdesavtalet för alla leverantörer som hanterar kunduppgifter åt dig',
    },
  },
];
