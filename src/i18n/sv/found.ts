import type { FoundMessages } from '../en/found.ts';

export const found: FoundMessages = {
  guides: { about: 'Alla guider, ämne för ämne.', keywords: ['artiklar', 'hur gör man', 'läsa allt'] },
  checklists: {
    about: 'Alla checklistor, och hur långt du har kommit i var och en.',
    keywords: [
      'att göra-lista',
      'bocka av',
      'alla listor',
      'var var jag',
      'hur långt jag kommit',
      'kontroll',
    ],
  },
  documents: {
    about: 'Alla dokument: fyll i dem här, skriv ut dem eller ta med dem till Word.',
    keywords: [
      'mallar',
      'blanketter att skriva ut',
      'Word-filer',
      'exempel på avtal',
      'ladda ner en blankett',
    ],
  },
  aToZ: {
    about: 'Alla guider, checklistor och dokument i en enda lista, i bokstavsordning.',
    keywords: ['innehållsförteckning', 'register', 'översikt', 'sajtkarta', 'lista över allt'],
  },
  glossary: {
    about: 'Webbplatsens ord förklarade, på svenska och engelska.',
    keywords: ['vad betyder', 'lexikon', 'förkortningar', 'förklara ett ord', 'översätta'],
  },
  sources: {
    about: 'Varje uppgift på webbplatsen om lag, pengar eller tidsgränser, och varifrån den kommer.',
    keywords: [
      'källhänvisningar',
      'lagrum',
      'varifrån kommer uppgifterna',
      'stämmer det här',
      'länkar till lagen',
    ],
  },
  changes: {
    about: 'Vad som har lagts till eller rättats på webbplatsen, och när.',
    keywords: ['vad är nytt', 'uppdateringar', 'senast ändrad', 'är det här aktuellt', 'nyheter', 'RSS'],
  },
  device: {
    about: 'Det som webbläsaren sparar åt dig här. Ta med det till en annan dator, eller radera det.',
    keywords: [
      'ta bort mina svar',
      'radera allt jag har skrivit',
      'börja om',
      'flytta mina svar till en annan enhet',
      'spara hur långt jag kommit',
      'exportera',
      'importera',
      'var sparas mina svar',
      'delad dator',
      'mörkt läge',
    ],
  },
};
