/**
 * How well the search answers what people type: `npm run build && npm run bench:search`.
 *
 * Beside it, plain Pagefind over the same pages in the same run, with its own defaults. Plain Pagefind finds pages only,
 * so for it a hit counts when its page holds an answer: a judgement in its favour.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';
import { locales, type Locale } from '../src/domain/locale.ts';
import { idsFor, judgedQueries, nonsenseQueries, rankOf, score } from '../tests/search/judge.ts';
import { openIndex, openPagefind } from '../tests/search/node-index.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** An index as Pagefind makes it of the pages without help from us. */
async function plainIndex(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  for (const locale of locales) cpSync(`dist/${locale}`, join(folder, 'site', locale), { recursive: true });
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: join(folder, 'site') });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return folder;
}

const plainFolder = await plainIndex();
const rows: Record<string, string | number>[] = [];

async function bench(locale: Locale) {
  const index = await openIndex(locale);
  const plain = await openPagefind(join(plainFolder, 'pagefind'), locale);
  const pageById = new Map(
    [...index.records.values()].map(({ id, address }) => [id, address.replace(/#.*$/, '')]),
  );
  const judged = judgedQueries(locale);
  const ours = new Map<string, (number | undefined)[]>();
  const theirs = new Map<string, (number | undefined)[]>();
  const note = (ranks: typeof ours, kind: string, rank: number | undefined) => {
    for (const name of [kind, 'all']) ranks.set(name, [...(ranks.get(name) ?? []), rank]);
  };
  for (const { kind, query, answers } of judged) {
    note(ours, kind, rankOf(await idsFor(query, index, locale), answers));
    const { results } = await plain.search(query);
    const pages = await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
    note(
      theirs,
      kind,
      rankOf(
        pages,
        answers.flatMap((id) => pageById.get(id) ?? []),
      ),
    );
  }
  for (const [kind, ranks] of ours) {
    const own = score(ranks);
    const other = score(theirs.get(kind) ?? []);
    rows.push({
      language: locale,
      kind,
      queries: own.queries,
      'success@1': percent(own.success1),
      'success@3': percent(own.success3),
      'MRR@10': own.mrr10.toFixed(3),
      'plain success@1': percent(other.success1),
      'plain success@3': percent(other.success3),
      'plain MRR@10': other.mrr10.toFixed(3),
    });
  }
  let answered = 0;
  for (const query of nonsenseQueries()) if ((await idsFor(query, index, locale)).length > 0) answered += 1;
  console.log(`${locale}: ${answered} of ${nonsenseQueries().length} nonsense queries found something.`);
}

for (const locale of locales) await bench(locale);
console.table(rows);
rmSync(plainFolder, { recursive: true });
