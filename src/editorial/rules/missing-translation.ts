import { locales } from '../../domain/locale.ts';
import { languageNames } from '../words.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Every guide and every page is there in both languages, and a guide has its shared file. */
export const missingTranslation: Rule = {
  id: 'missing-translation',
  check: (content) => {
    const missing = (folder: string, name: string, message: string, fix: string): Finding => ({
      file: `${folder}/${name}`,
      line: 1,
      message,
      fix,
    });
    return [
      ...[...content.guides, ...content.pages].flatMap(({ folder, texts }) =>
        locales
          .filter((locale) => !texts[locale])
          .map((locale) =>
            missing(
              folder,
              `${locale}.mdx`,
              `The ${languageNames[locale]} text is missing.`,
              `Write ${locale}.mdx with the same sections, by id, as the other language.`,
            ),
          ),
      ),
      ...content.guides
        .filter(({ shared }) => !shared)
        .map(({ folder }) =>
          missing(
            folder,
            'guide.yaml',
            'The file that both languages share is missing.',
            'Copy one from another guide and change its fields.',
          ),
        ),
    ];
  },
};
