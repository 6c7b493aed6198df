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
    about: 'Alla dokument: tomma blanketter att skriva ut och fylla i med penna.',
    keywords: ['mallar', 'blanketter att skriva ut', 'exempel på avtal', 'ladda ner en blankett'],
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
    about: 'Det som webbläsaren sparar åt dig här. Se allt, och radera det om du vill.',
    keywords: [
      'ta bort mina svar',
      'radera allt jag har skrivit',
      'börja om',
      'spara hur långt jag kommit',
      'var sparas mina svar',
      'delad dator',
      'mörkt läge',
    ],
  },
};
