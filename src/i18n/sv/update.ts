import type { UpdateMessages } from '../en/update.ts';

export const update: UpdateMessages = {
  ready: (date) => `En ny utgåva är klar, från ${date}.`,
  readyOlder: (date) => `Utgivaren har gått tillbaka till utgåvan från ${date}.`,
  stays: 'Det du har bockat av finns kvar.',
  seeChanges: 'Se vad som har ändrats',
  useIt: 'Använd den nu',
  later: 'Senare',
  unsaved: 'Något du har skrivit på sidan är inte sparat än. Gör klart det först och tryck sedan igen.',
  failed: 'Det gick inte. Läs vidare i den utgåva du har och försök igen senare.',
};
