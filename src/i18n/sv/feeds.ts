import type { FeedMessages } from '../en/feeds.ts';

export const feeds: FeedMessages = {
  changesTitle: 'I trygga händer: det som har ändrats',
  changesDescription: 'Det som har ändrats i guiderna och checklistorna, och varför. Några rader i månaden.',
  shortName: 'I trygga händer',
  guides: 'Guider på svenska',
  checklists: 'Checklistor på svenska, med data',
  documents: 'Dokument på svenska att skriva ut och fylla i',
  notes: [
    'Alla texter finns på svenska och på engelska. Lagen beskrivs för USA och för Sverige med EU-rätten, i delar som är märkta; det som saknar märke gäller i båda.',
    'Det här är vägledning, inte juridisk rådgivning. Vid varje uppgift om lag står källan och den dag då uppgiften kontrollerades; ange båda när du för uppgiften vidare.',
  ],
  dataNote: (address) => `Varje checklista går att läsa som data. Formatet beskrivs på ${address}.`,
};
