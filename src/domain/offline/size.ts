import type { Locale } from '../locale.ts';

/** "3.1 MB", "3,1 MB": bytes as people compare them with free space. */
export function inMegabytes(bytes: number, locale: Locale): string {
  const megabytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / 1_000_000)}\u00a0MB`;
}
