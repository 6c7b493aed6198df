import type { OfflineMessages } from '../en/offline.ts';

export const offline: OfflineMessages = {
  stamp: 'På enheten',
  contents: (guides, checklists, documents) =>
    `${guides} guider, ${checklists} checklistor och ${documents} dokument på två språk.`,
  sizeToGet: (size) => `Sidorna tar upp ${size} på enheten. Det som hämtas är mindre.`,
  tryIt: 'Prova: slå på flygplansläge och öppna en guide.',
  getPages: 'Hämta sidorna',
  stop: 'Avbryt',
  removePages: 'Ta bort de sparade sidorna',
  keptPages: 'Sidor att läsa utan nät:',
  noWordsOfYours: 'De innehåller inget som du har skrivit.',
  aboutKeptPages: 'Om de sparade sidorna',
  remove: 'Ta bort',
  homeScreen: 'Lägg den på hemskärmen',
  homeScreenHint:
    'Vill du ha en ikon: öppna webbläsarens meny och välj ”Installera” eller ”Lägg till på hemskärmen”.',
  rightNow: 'Just nu',
  network: 'Nät',
  editionHere: 'Utgåva här',
  newest: 'Senast kända',
  pages: 'Sparade sidor',
  noScript: 'För att spara sidorna i webbläsaren behövs skript. Mappen och en egen server klarar sig utan.',
  file: 'Fil',
  size: 'Storlek',
  sizeUnpacked: (size, unpacked) => `${size}, ${unpacked} uppackad`,
  checksum: 'Kontrollsumma, SHA-256',
  copyChecksum: 'Kopiera kontrollsumman',
  download: (size) => `Ladda ner, ${size}`,
  checkWhole: 'Kontrollera att filen är hel',
  windows: 'Windows',
  macAndLinux: 'Mac och Linux',
  compare: 'Raden som visas ska vara densamma som kontrollsumman här ovanför.',
  sharedStore:
    'I Chrome och Edge kan andra sidor som öppnas från filer på samma dator läsa det du bockar av här. Skriv hellre ut på en dator som du delar med andra.',
  sameFile:
    'Ta samma fil och packa upp den på servern. Det går bra i vilken mapp som helst, och inget behöver ställas in.',
  printAll: 'Hela webbplatsen',
  thisIsPortable: (date) => `Du läser den bärbara utgåvan, från ${date}.`,
  portableText: 'Allt ligger i den här mappen. Inget hämtas, och inget du bockar av lämnar datorn.',
  portableNewer: 'Hämta en nyare utgåva',
};
