/** Which sentences need a source, and which do not. */
import { expect, it } from 'vitest';
import { findClaim } from '../../../src/editorial/claims.ts';

it.each([
  ['The GDPR gives customers a right to a copy.', 'GDPR'],
  ['Under the FTC Act a business keeps its promises.', 'FTC Act'],
  ['It is in section 5 of the act.', 'section 5'],
  ['You owe at least $750.', '$750'],
  ['You must answer within 30 days.', '30 days'],
  ['The law says that you need a yes.', 'The law says'],
])('%s', (sentence, sign) => {
  expect(findClaim(sentence, 'en')?.sign.toLowerCase()).toBe(sign.toLowerCase());
});

it.each([
  ['Enligt bokföringslagen sparar du kvitton.', 'bokföringslagen'],
  ['Det står i 7 kap. 2 §.', '7 kap'],
  ['Du ska anmäla inom 72 timmar.', '72 timmar'],
  ['Böterna är 4 000 kronor.', '4 000 kronor'],
  ['Dataskyddsförordningen gäller alla.', 'Dataskyddsförordningen'],
])('%s', (sentence, sign) => {
  expect(findClaim(sentence, 'sv')?.sign).toBe(sign);
});

it.each([
  ['en', 'Look in the drawer.'],
  ['en', 'Keep them for two years, then shred them.'],
  ['en', 'Does HIPAA apply to you?'],
  ['en', 'For the GDPR, ask IMY.'],
  ['en', 'We have not been able to confirm that the law says so.'],
  ['sv', 'Skriv upp klockslagen.'],
  ['sv', 'Vad säger lagen?'],
  ['sv', 'Frågor om GDPR ställer du till IMY.'],
  ['sv', 'Två år är lagom.'],
] as const)('%s: “%s” claims nothing', (locale, sentence) => {
  expect(findClaim(sentence, locale)).toBeUndefined();
});

it('takes a command for law where the law of a region is told', () => {
  expect(findClaim('You may not keep it.', 'en', true)?.sign).toBe('may not');
  expect(findClaim('You may not keep it.', 'en', false)).toBeUndefined();
});
