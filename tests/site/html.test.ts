import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<br>` and attribute styles of its own; how a tag is spelt is no fault.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Long words from content ids: `list/item` is a fine id.
    'valid-id': 'off',
    // Lists without bullets keep role="list": Safari drops the list otherwise.
    'no-redundant-role': 'off',
    // The head's hashes and descriptions are as long as they are.
    'long-title': 'off',
    'meta-refresh': 'off',
    // A phone number in content is for reading, not for dialling from another country.
    'tel-non-breaking': 'off',
    // Custom elements carry aria-label only where axe agrees.
    'no-inline-style': 'error',
  },
});

test('every page is valid HTML', async () => {
  const faults = new Map<string, string>();
  for (const { address, html } of allPages()) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) {
        const key = `${ruleId}: ${message}`;
        if (!faults.has(key)) faults.set(key, `${address}:${line}`);
      }
    }
  }
  expect([...faults].map(([fault, place]) => `${place} ${fault}`)).toEqual([]);
});
