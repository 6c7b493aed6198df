import type { DocumentContent, Field, Part } from '../../../src/domain/document/content.ts';

/** A text in both languages; the Swedish one is told by its first word. */
export const both = (text: string) => ({ en: text, sv: `sv ${text}` });

export const business: Field = {
  id: 'business',
  kind: 'text',
  required: true,
  max: 60,
  label: both('Name of the business'),
  again: both('the business'),
};

export const places: Field = {
  id: 'places',
  kind: 'choices',
  required: true,
  label: both('Where it is shown'),
  options: [
    { id: 'website', ...both('our website') },
    { id: 'social-media', ...both('our social media') },
    { id: 'print', ...both('print') },
  ],
};

export const reward: Field = {
  id: 'reward',
  kind: 'text',
  required: false,
  max: 120,
  label: both('What the customer gets'),
};

export const health: Field = { id: 'health', kind: 'yes-no', required: true, label: both('Health?') };

/** A paragraph. */
export const says = (id: string, text: string, conditions: Partial<Part> = {}): Part =>
  ({ id, as: 'paragraph', ...both(text), ...conditions }) as Part;

/** A small document that follows the format; tests change what they are about. */
export function sampleDocument(change: Partial<DocumentContent> = {}): DocumentContent {
  return {
    v: 1,
    'paper-title': both('May we show your picture?'),
    copies: ['business', 'customer'],
    pages: { filled: 1, blank: 2 },
    'not-for': [{ id: 'child', ...both('A child.') }],
    before: [],
    fields: [business, places, reward, health],
    text: [
      says('places', '**Where:** {{places}}'),
      says('reward', 'I get this: {{reward}}. {{business}} says so.', {
        when: { field: 'reward', is: 'filled' },
      }),
      says('health', 'It is about my health.', { when: { field: 'health', is: 'yes' } }),
    ],
    notes: [{ id: 'guidance', ...both('This is guidance.') }],
    ...change,
  };
}
