import type { IsoDate } from './dates.ts';

/** What whoever publishes the site sets, from the environment; and what stands in for it when unset. */
export interface Publisher {
  /** Where the site is published, without a path: `https://example.org`. */
  siteUrl: string;
  /** The path it lives under; begins and ends with a slash. */
  basePath: string;
  /** Where readers report mistakes: an e-mail address or an https address. Undefined: the pages offer none. */
  contact: string | undefined;
  /** The day the site counts from. Undefined: the commit's date. */
  buildDate: IsoDate | undefined;
  /** One sentence for each setting that is unset, saying what stands in for it. The build prints them. */
  standIns: string[];
}

/** A reserved name that is nobody's: nothing points to a real address by mistake. */
const reservedSite = 'https://safehands.example';

/**
 * @param env `SITE_URL`, `BASE_PATH`, `CONTACT`, `BUILD_DATE`.
 * @throws A sentence that says what to write, when one of them cannot be used.
 */
export function publisher(env: Record<string, string | undefined>): Publisher {
  const standIns: string[] = [];

  let siteUrl = env['SITE_URL'];
  if (!siteUrl) {
    siteUrl = reservedSite;
    standIns.push(`SITE_URL is not set: ${reservedSite} stands in canonical addresses, feeds and QR codes.`);
  }
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is “${siteUrl}”. Write it as https://example.org; a path goes into BASE_PATH.`);
  }

  const basePath = env['BASE_PATH'] || '/';
  if (!env['BASE_PATH']) standIns.push('BASE_PATH is not set: the site lives at the root of its host.');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(basePath)) {
    throw new Error(`BASE_PATH is “${basePath}”. Begin and end it with a slash, such as /kb/.`);
  }

  const contact = env['CONTACT'] || undefined;
  if (contact === undefined) {
    standIns.push('CONTACT is not set: the pages offer no address for reporting mistakes.');
  } else if (!/^(?:https:\/\/\S+|[^\s@:/]+@[^\s@]+\.[^\s@]+)$/.test(contact)) {
    throw new Error(
      `CONTACT is “${contact}”. Write an e-mail address, or an address that begins with https://.`,
    );
  }

  const buildDate = env['BUILD_DATE'] || undefined;
  if (buildDate === undefined) {
    standIns.push('BUILD_DATE is not set: the date of the commit stands for today where reviews fall due.');
  } else if (!isDay(buildDate)) {
    throw new Error(`BUILD_DATE is “${buildDate}”. Write the day as 2026-11-24.`);
  }

  return { siteUrl: url.origin, basePath, contact, buildDate, standIns };
}

/** What a link to the contact has as its `href`. */
export function contactHref(contact: string): string {
  return contact.startsWith('https://') ? contact : `mailto:${contact}`;
}

/** A day that is in the calendar: there is no February 30. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
