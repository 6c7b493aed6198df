import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function messagesFor(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['src/domain/progress.ts', "import { storage } from '../browser/storage.ts';\nstorage();\n", 'src/browser'],
  ['src/domain/progress.ts', "import { z } from 'astro/zod';\nz.string();\n", undefined],
  [
    'src/components/guide/guide.entry.ts',
    "import { getGuides } from '../../catalog/guides.ts';\nvoid getGuides('en');\n",
    'src/catalog',
  ],
  [
    'src/pages/en/x.astro',
    "---\nimport { storage } from '../../browser/storage.ts';\nstorage();\n---\n",
    'src/browser',
  ],
  [
    'integrations/x.ts',
    "import { getGuides } from '../src/catalog/guides.ts';\nvoid getGuides('en');\n",
    'src/catalog',
  ],
])('an import against the layers is refused: %s', async (file, code, layer) => {
  const messages = await messagesFor(file, code);
  if (layer) expect(messages.join('\n')).toContain(`must not import from ${layer}`);
  else expect(messages.join('\n')).not.toContain('must not import');
});

test('an import along the layers is allowed', async () => {
  const code = "import { locales } from '../../domain/locale.ts';\nconsole.log(locales);\n";
  expect(await messagesFor('src/components/guide/guide.entry.ts', code)).toEqual([]);
});
