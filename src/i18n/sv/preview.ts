import type { PreviewMessages } from '../en/preview.ts';

export const preview: PreviewMessages = {
  guide: (minutes, hasDocument) => `Guide, ${minutes}.${hasDocument ? ' Med papperet att skriva ut.' : ''}`,
  checklist: (count) =>
    `Checklista, ${count === 1 ? '1 punkt' : `${count} punkter`}. Att bocka av eller skriva ut.`,
  document: 'Dokument att skriva ut och fylla i.',
  topic: (guides) => `Ämne, ${guides}.`,
  site: 'För små företag. På svenska och på engelska.',
};
