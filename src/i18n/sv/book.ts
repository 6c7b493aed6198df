import type { BookMessages } from '../en/book.ts';

export const book: BookMessages = {
  allTitle: 'I trygga händer, hela boken',
  allAnswer:
    'Alla guider, checklistor och ord på papper, att läsa utan skärm. Skriv ut boken eller spara den som en enda pdf.',
  topicBook: (topic) => `${topic}, på papper`,
  howTo: 'Sidan är gjord för papper: skriv ut den, eller välj ”Spara som pdf” när du skriver ut.',
  print: 'Skriv ut boken',
  whichLaw: 'Lag i boken',
  bothLaws: 'Båda',
  contents: 'Innehåll',
  checklists: 'Checklistor',
  words: 'Ord',
  sources: 'Källor',
  listAtEnd: (title) => `Checklistan ”${title}” står efter guiderna.`,
  paper: (title) => `Papper att skriva ut: ${title}`,
  edition: (date) => `Utgåva ${date}`,
  backTo: (title) => `Tillbaka till ${title}`,
  foot: 'I trygga händer · Safe Hands. Vägledning, inte juridisk rådgivning.',
};
