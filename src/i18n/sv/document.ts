import type { DocumentMessages } from '../en/document.ts';

export const document: DocumentMessages = {
  indexTitle: 'Dokument',
  indexAnswer: (count) =>
    `Här finns ${count} papper i tre högar: dem du lämnar ut, dem du behåller och det du tar med dig. Skriv ut dem som tomma blanketter och fyll i med penna.`,
  goTo: 'Gå till:',
  forReader: { customer: 'Till din kund', business: 'Till företaget', mentor: 'Till din mentor' },
  pileNote: {
    customer: (count) => `Det gula exemplaret: ${count} papper att visa, lämna ut eller skriva under`,
    business: (count) => `Det vita bladet: ${count} papper som stannar hos dig`,
    mentor: (count) => `Det rosa exemplaret: ${count} papper att ta med`,
  },
  pileTitle: { customer: 'Lämna ut', business: 'Spara i pärmen', mentor: 'Ta med till mötet' },
  pileLink: (pile, count) => `${pile}, ${count}`,
  pagesAndUse: (pages, use) => `${pages}, ${use}`,
  pagesAtMost: (count) => (count === 1 ? '1 sida' : `Högst ${count} sidor`),
  use: {
    sign: 'att skriva under',
    'fill-in-and-sign': 'att fylla i och skriva under',
    'fill-in': 'att fylla i',
    'hand-over': 'att lämna ut',
    keep: 'att spara',
    bring: 'att ta med',
  },
  neverType:
    'Skriv aldrig in kundens namn, hälsouppgifter eller kortnummer här. Skriv dem på papperet, med penna.',

  paperFirst: 'Se blanketten först',

  copiesBox: 'Exemplar',
  copiesFor: (leaves) => leaves.join(', ').replace(/^./, (letter) => letter.toUpperCase()),
  copyLeaf: {
    business: 'vitt till dig',
    customer: 'gult till kunden',
    mentor: 'rosa till mentorn',
  },
  pagesBox: 'Längd',
  pagesPerCopy: (pages, copies) =>
    `${pages === 1 ? '1 sida' : `Högst ${pages} sidor`}${copies === 1 ? '' : ' vardera'}`,
  printPaper: 'Skriv ut tom blankett',
  printWithBrowser: 'Skriv ut sidan med webbläsaren. Bara blanketten kommer på papper.',
  printsBoth: 'Båda ländernas blanketter skrivs ut. Välj lag här nedanför om du bara vill ha den ena.',
  notFor: 'Inte till för',
  before: 'Innan du använder den',
  notes: 'Bra att veta',
  readPoints: (count) => (count === 1 ? 'Läs en punkt' : `Läs ${count} punkter`),
  guides: 'Guiderna den hör till',
  paper: 'Blanketten, tom',
  choosePaper: 'Det finns en blankett för varje sort. Visa och skriv ut:',
  paperSize: { us: 'Letter', se: 'A4' },
  alsoCopy: {
    business: 'Ditt vita exemplar är likadant och skrivs ut efter det här.',
    customer: 'Kundens gula exemplar är likadant och skrivs ut efter det här.',
    mentor: 'Mentorns rosa exemplar är likadant och skrivs ut efter det här.',
  },
  showFormFor: 'Visa blanketten för',
  readThisForm: 'Visa blanketten',

  copyOf: (number, count, copy) => `Exemplar ${number} av ${count}: ${copy}`,
  copyName: { business: 'företaget', customer: 'kunden', mentor: 'mentorn' },
  squaresNote: 'En rad med ruta gäller bara om rutan är ikryssad.',
  yes: 'Ja',
  no: 'Nej',
  signatureLine: {
    signature: 'Underskrift',
    name: 'Namnförtydligande',
    'place-date': 'Ort och datum',
    date: 'Datum',
  },
  planCaption: 'Våra checklistor',
  planColumns: { checklist: 'Checklista', done: 'Klara punkter', open: 'Det som återstår' },
  madeWith: 'Gjord med I trygga händer. Det här är vägledning, inte juridisk rådgivning.',
  versionAndLaw: (version, law) => `Version ${version} · Lag: ${law}`,
};
