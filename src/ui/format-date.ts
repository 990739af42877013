import { interfaceLanguage } from './interface-language.ts';

const earliestYear = 1600;
/** A page's clock and ours may differ by a time zone, not by more. */
const maxAheadMs = 48 * 60 * 60 * 1000;

/** A date such as `2026-11-12`, with whatever follows the day. */
const isoDay = /^\d{4}-\d{2}-\d{2}/u;
/** A date without a time of day, such as `2026-11-12`. */
const isoDayAlone = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The day on which a story was published, in the reader's language.
 *
 * @param publishedTime as the page gives it.
 * @param nowMs milliseconds since 1970: a story from the future has a bad date.
 * @returns `undefined` where the date is missing, cannot be read or cannot be true.
 */
export function formatDate(publishedTime: string | undefined, nowMs: number): string | undefined {
  const time = publishedTime?.trim() ?? '';
  if (!isoDay.test(time)) return undefined;
  const date = new Date(time);
  const isPlausible = date.getUTCFullYear() >= earliestYear && date.getTime() <= nowMs + maxAheadMs;
  if (!isPlausible) return undefined;
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'long',
    // A bare day is midnight in Greenwich: west of it, the local date would be the day before.
    ...(isoDayAlone.test(time) && { timeZone: 'UTC' }),
  }).format(date);
}

/** The day of a moment, in the reader's language and time zone. */
export function formatDay(timeMs: number): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(timeMs);
}
