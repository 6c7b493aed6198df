import { expect, test } from 'vitest';
import { announceUpdate } from '../../../src/domain/offline/update-notice.ts';

const words = {
  en: 'A new edition is ready, from Mar 1, 2027.',
  sv: 'En ny utgåva är klar, från 1 mars 2027.',
};
const sentence = (locale: 'en' | 'sv') => words[locale];
const page = (lang: string, notice = '<b class="x" data-update-sentence></b>') =>
  `<!doctype html><html lang="${lang}" data-base="/"><body>${notice}<b>Other</b></body></html>`;

test('the notice is shown and has its words, in the language of the page', () => {
  expect(announceUpdate(page('sv'), '2027-03-01', sentence)).toBe(
    `<!doctype html><html data-update="2027-03-01" lang="sv" data-base="/"><body><b class="x" data-update-sentence>${words.sv}</b><b>Other</b></body></html>`,
  );
});

test.each([
  ['without a notice', page('en', '')],
  ['in a language nobody knows', page('de')],
  ['that is none', 'plain text'],
])('a page %s stays as it was', (_, html) => {
  expect(announceUpdate(html, '2027-03-01', sentence)).toBe(html);
});
