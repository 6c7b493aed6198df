/** `npm run content:report`: words, reading level, longest sentence, sources, items and due date of every guide. */
import { budgets } from '../src/editorial/budgets.ts';
import { checkDate } from '../src/editorial/check-date.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { contentReport } from '../src/editorial/report.ts';

const { level, sentenceWords, guideWords } = budgets;
console.log(contentReport(readContent(process.cwd(), checkDate(process.env, new Date()))));
console.log(`
Words as a reader in each region gets them (${guideWords.least} to ${guideWords.most}). Level: Flesch–Kincaid grade in English (at most
${level.en}), LIX in Swedish (at most ${level.sv}). Longest: words in the longest sentence (at most ${sentenceWords}). Cites: facts in
the text, then how many of them hold in each region.`);
