/** What holds for the parts of a document; each rule behind it has tests of its own in `tests/unit/document`. */
import { expect, it } from 'vitest';
import { problemsAfter } from './sample.ts';

it('finds a blank that no field fills', () => {
  expect(problemsAfter({ 'documents/release.yaml': [['en: We ask you.', 'en: "We ask {{nobody}}."']] }))
    .toMatchInlineSnapshot(`
    "src/content/documents/release.yaml:15
      The languages mention different answers: {{nobody}} in English, none in Swedish.
      Mention the same ones, as often, in both.
      Why: CONTRIBUTING.md#document-parts

    src/content/documents/release.yaml:15
      There is no field “nobody”.
      Correct {{nobody}}, or add the field.
      Why: CONTRIBUTING.md#document-parts"
  `);
});

it('measures the papers as they are printed', () => {
  const hard = 'Organizations necessitate comprehensive documentation of destruction procedures. '.repeat(3);
  const long = `We ask you ${'and you and you and you '.repeat(6)}too.`;
  expect(problemsAfter({ 'documents/release.yaml': [['en: We ask you.', `en: "${hard} ${long}"`]] }))
    .toMatchInlineSnapshot(`
    "src/content/documents/release.yaml:15
      The English paper for the United States is hard to read: Flesch–Kincaid grade 12.6, at most 8.
      Use shorter words, and let each sentence say one thing.
      Why: CONTRIBUTING.md#document-reading

    src/content/documents/release.yaml:15
      The English paper for the United States has a sentence of 40 words: “We ask you and you and you and you and you and you and you …”.
      Make two of it; 30 words is the most.
      Why: CONTRIBUTING.md#document-reading

    src/content/documents/release.yaml:15
      The English paper for Sweden and the EU is hard to read: Flesch–Kincaid grade 12.6, at most 8.
      Use shorter words, and let each sentence say one thing.
      Why: CONTRIBUTING.md#document-reading

    src/content/documents/release.yaml:15
      The English paper for Sweden and the EU has a sentence of 40 words: “We ask you and you and you and you and you and you and you …”.
      Make two of it; 30 words is the most.
      Why: CONTRIBUTING.md#document-reading"
  `);
});
