import { guideTexts } from '../content.ts';
import { asRead } from '../mdx.ts';
import type { Rule } from '../rule.ts';

/** Words that say nothing about what a section is about. A heading of nothing else could stand on any page. */
const empty = new Set(
  `a about also an and any are as at background basics be before but by can conclusion details do does examples facts first
   for from further general good how important in information intro introduction is it its know last law laws legal list
   main mentor more must need next note notes of on one or other our out overview part point points questions read
   reading remember right rules should some step steps summary that the their then there these they thing things this
   tips to use us want we what when where which who why with you your
   allmänt alla allt andra att av bakgrund bra brev de den det detaljer detta du då efter eller en ett exempel finns
   fler flera fråga frågor för först gäller göra gör ha han har hon hur i information inledning inte introduktion är
   kan lag lagar lagen lite läs länkar mer med mentor mera mycket ni nu några när och om områden om ordning på punkter
   råd regler reglerna sammanfattning sedan sist sista som ska steg stegen så till tips ut vad var varför vem veta vi
   vidare viktigt vilka vill översikt övrigt`.split(/\s+/),
);

/** Sections that are the same in every guide, by meaning if not by words. */
const fixed = new Set(['mentor']);

/** Every heading has a word that somebody would search for. */
export const searchWords: Rule = {
  id: 'search-words',
  check: (content) =>
    (['en', 'sv'] as const).flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body }) =>
        body.sections
          .filter(
            ({ id, heading }) =>
              !fixed.has(id ?? '') && wordsOf(asRead(heading)).every((word) => empty.has(word)),
          )
          .map(({ heading, line }) => ({
            file,
            line,
            message: `The heading “${heading}” could stand on any page.`,
            fix: 'Write a question people type, or name the thing: “Can I write down a card number?”',
          })),
      ),
    ),
};

function wordsOf(heading: string): string[] {
  return heading.toLowerCase().match(/\p{L}+/gu) ?? [];
}
