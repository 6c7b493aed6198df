import { formatDate } from '../../src/domain/dates.ts';
import { locales } from '../../src/domain/locale.ts';
import { folder as en } from '../../src/i18n/en/folder.ts';
import { folder as sv } from '../../src/i18n/sv/folder.ts';

const texts = { en, sv };
const names = { en: 'READ ME.txt', sv: 'LÄS MIG.txt' };

/** The text files beside `index.html`, with the mark and the line ends that Windows' own editor needs. */
export function readMeFiles(date: string): [name: string, content: string][] {
  return locales.map((locale) => {
    const lines = texts[locale].readMe(formatDate(date, locale));
    return [names[locale], `\uFEFF${lines.join('\r\n')}\r\n`];
  });
}
