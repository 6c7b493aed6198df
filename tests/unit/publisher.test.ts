import { describe, expect, test } from 'vitest';
import { contactHref, publisher } from '../../src/domain/publisher.ts';

const all = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/kb/',
  CONTACT: 'desk@example.org',
  BUILD_DATE: '2026-11-24',
};

describe('the publisher’s settings', () => {
  test('that are all set stand as they are, and the build has nothing to say', () => {
    expect(publisher(all)).toEqual({
      siteUrl: 'https://example.org',
      basePath: '/kb/',
      contact: 'desk@example.org',
      buildDate: '2026-11-24',
      standIns: [],
    });
  });

  test('that are not set are named with what stands in for them', () => {
    const { siteUrl, basePath, contact, buildDate, standIns } = publisher({});
    expect({ siteUrl, basePath, contact, buildDate }).toEqual({
      siteUrl: 'https://safehands.example',
      basePath: '/',
      contact: undefined,
      buildDate: undefined,
    });
    expect(standIns).toMatchInlineSnapshot(`
      [
        "SITE_URL is not set: https://safehands.example stands in canonical addresses, feeds and QR codes.",
        "BASE_PATH is not set: the site lives at the root of its host.",
        "CONTACT is not set: the pages offer no address for reporting mistakes.",
        "BUILD_DATE is not set: the date of the commit stands for today where reviews fall due.",
      ]
    `);
  });

  test.each(Object.keys(all))('%s counts as not set when it is empty', (name) => {
    expect(publisher({ ...all, [name]: '' }).standIns).toHaveLength(1);
  });

  test('an unset address of the site never points to somebody’s real host', () => {
    // RFC 2606 keeps this ending free of owners.
    expect(new URL(publisher({}).siteUrl).hostname).toMatch(/\.example$/);
  });

  test('a slash after the host is taken away', () => {
    expect(publisher({ ...all, SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org');
  });

  test.each([
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/kb'],
    ['SITE_URL', 'https://example.org/?from=mail'],
    ['SITE_URL', 'ftp://example.org'],
    ['BASE_PATH', 'kb'],
    ['BASE_PATH', '/kb'],
    ['BASE_PATH', '/k b/'],
    ['BASE_PATH', '//kb/'],
    ['CONTACT', 'example.org'],
    ['CONTACT', 'http://example.org/contact'],
    ['CONTACT', 'javascript:alert(1)@example.org'],
    ['BUILD_DATE', 'tomorrow'],
    ['BUILD_DATE', '2026-11-24T10:00'],
    ['BUILD_DATE', '2026-02-30'],
  ])('%s as “%s” stops the build with the value in the message', (name, value) => {
    expect(() => publisher({ ...all, [name]: value })).toThrow(`${name} is “${value}”.`);
  });

  test('each message says what to write', () => {
    const messageFor = (name: string) => {
      try {
        publisher({ ...all, [name]: '?' });
        return 'accepted';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(Object.keys(all).map(messageFor)).toMatchInlineSnapshot(`
      [
        "SITE_URL is “?”. Write it as https://example.org; a path goes into BASE_PATH.",
        "BASE_PATH is “?”. Begin and end it with a slash, such as /kb/.",
        "CONTACT is “?”. Write an e-mail address, or an address that begins with https://.",
        "BUILD_DATE is “?”. Write the day as 2026-11-24.",
      ]
    `);
  });
});

test.each([
  ['desk@example.org', 'mailto:desk@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
])('a link to the contact %s is %s', (contact, href) => {
  expect(contactHref(contact)).toBe(href);
});
