import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, best practice included.
 *
 * In one go, without putting the parts of several frames together, since no page has frames of other origins; and only what
 * is wrong is written out. Both together take a third of the time.
 *
 * @param within A selector: only this part of the page.
 * @param rules Only these rules.
 * @returns A line for each fault, which names the element. None: axe finds nothing.
 */
export async function axeFindings(
  page: Page,
  { within, rules }: { within?: string; rules?: string[] } = {},
): Promise<string[]> {
  const runOnly = rules && { type: 'rule' as const, values: rules };
  const options = { resultTypes: ['violations' as const], ...(runOnly ? { runOnly } : {}) };
  const builder = new AxeBuilder({ page }).setLegacyMode().options(options);
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
