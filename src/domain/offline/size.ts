import type { Locale } from '../locale.ts';

/** "3.1 MB", "3,1 MB": bytes as people compare them with free space. */
export function inMegabytes(bytes: number, locale: Locale): string {
  const megabytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / 1_000_000)}\u00a0MB`;
}

/** "0.2 kB", "0,2 kB", "12 kB": small records, one decimal below ten. What is there is never "0". */
export function inKilobytes(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(bytes / 1000, 0.1);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: kilobytes < 10 ? 1 : 0 });
  return `${number.format(kilobytes)}\u00a0kB`;
}
