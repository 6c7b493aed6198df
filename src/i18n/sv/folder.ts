import type { FolderMessages } from '../en/folder.ts';

export const folder: FolderMessages = {
  ask: {
    title: 'Ska det sparas på datorn?',
    why: 'I den här webbläsaren kan andra sidor som öppnas från filer på samma dator läsa det som sparas här. Svara nej på en dator som du delar med andra. Du kan läsa, söka, bocka av och skriva ut ändå.',
    yes: 'Spara',
    no: 'Spara inte',
  },
  brokenFolder:
    'Det saknas filer bredvid sidan, så det går inte att bocka av eller söka. Packa upp hela zip-filen och öppna sedan index.html i den nya mappen.',
  brokenStore:
    'En fil saknas i mappen (portable/store.html). Det du bockar av sparas därför bara för den här sidan, om det sparas alls. Packa upp hela zip-filen igen.',
  longPath:
    'Mappen ligger så djupt att Firefox glömmer det du bockar av när webbläsaren stängs. Flytta mappen dit sökvägen blir kortare.',
  brokenPart:
    'En fil i mappen saknas eller är skadad, så det här fungerar inte. Packa upp hela zip-filen igen.',
  readMe: (date) => [
    'I TRYGGA HÄNDER, BÄRBAR UTGÅVA',
    `Utgåva från ${date}`,
    '',
    '1. Bestäm var mappen ska ligga. Firefox knyter det som sparas till just den platsen.',
    '2. Packa upp hela zip-filen där först. En webbläsare kan inte öppna sidorna inne i en zip-fil.',
    '3. Öppna index.html med ett dubbelklick.',
    '',
    'Inget nät, ingen server och inget att installera. Du kan läsa, söka, bocka av och skriva ut i',
    'Chrome, Chromium, Edge och Firefox.',
    '',
    'Det du bockar av sparas av webbläsaren, inte i mappen. Om du flyttar mappen eller byter namn på',
    'den hittar Firefox inte längre det som är sparat. Lägg tillbaka mappen, så finns det där igen.',
    'I Chrome och Edge kan andra sidor som öppnas från filer på samma dator läsa det, så du får en',
    'fråga först.',
    '',
    'Mappen kan ligga på ett skrivskyddat usb-minne eller på en egen webbserver.',
    'Det här är vägledning, inte juridisk rådgivning.',
  ],
};
