import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What every host should send with every file, apart from the policy that stands in the pages. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** How a header is written in each sample. */
const samples: [file: string, write: (name: string, value: string) => string][] = [
  ['public/_headers', (name, value) => `\n  ${name}: ${value}\n`],
  ['hosting/nginx.conf', (name, value) => `\nadd_header ${name} "${value}" always;\n`],
  ['hosting/Caddyfile', (name, value) => `\n\t\t${name} "${value}"\n`],
  ['hosting/apache.htaccess', (name, value) => `\n  Header always set ${name} "${value}"\n`],
];

describe.each(samples)('%s', (file, write) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries(headers))('sends %s: %s', (name, value) => {
    expect(text).toContain(write(name, value));
  });

  test('leaves the rest of the policy to the pages, which know the sums of their styles', () => {
    const policies = text.split('\n').filter((line) => /^[^#]*Content-Security-Policy/.test(line));
    expect(policies).toHaveLength(1);
    expect(policies[0]).not.toContain('-src');
  });
});

test('vercel.json sends the same', () => {
  const { headers: rules } = JSON.parse(readFileSync('hosting/vercel.json', 'utf8')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const all = rules.find(({ source }) => source === '/(.*)')?.headers ?? [];
  expect(Object.fromEntries(all.map(({ key, value }) => [key, value]))).toEqual(headers);
});

test.each(['nginx.conf', 'Caddyfile', 'apache.htaccess'])(
  '%s knows the hashed files and the checklists’ data, at the root and below a path',
  (file) => {
    const patterns = Array.from(
      readFileSync(`hosting/${file}`, 'utf8').matchAll(
        /\^\/\(\[\^\/\]\+\/\)\?(?:assets|checklists)\/[^\s#)"]*/g,
      ),
      ([pattern]) => new RegExp(pattern),
    );
    const matches = (address: string) => patterns.some((pattern) => pattern.test(address));
    for (const base of ['/', '/kb/']) {
      expect(matches(`${base}assets/Page.a1b2.css`)).toBe(true);
      expect(matches(`${base}checklists/card-payments.json`)).toBe(true);
      expect(matches(`${base}en/checklists/card-payments/`)).toBe(false);
      expect(matches(`${base}index.html`)).toBe(false);
    }
  },
);
